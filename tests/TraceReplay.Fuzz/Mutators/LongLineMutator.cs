namespace TraceReplay.Fuzz;

/// <summary>Makes a line as long as the reader keeps, or many megabytes long.</summary>
internal sealed class LongLineMutator : IMutator
{
    public string Name => "long line";

    // Around the longest line that is read, and around what buffers hold.
    private static readonly int[] Edges = [256, 4096, 64 * 1024, 128 * 1024];

    private static readonly string[] Fillings = ["x", " ", "nid=0 ", "9", "=", "|__GFP_COMP", "> ", "\0", "\r"];

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        int length = dice.Once(12) ? dice.Between(1, 8) * 1024 * 1024 : dice.Pick(Edges) + dice.Between(-300, 2);
        byte[] filling = System.Text.Encoding.ASCII.GetBytes(dice.Pick(Fillings));
        byte[] filled = new byte[Math.Max(0, Math.Min(length, Splice.MostBytes - text.Length))];
        for (int i = 0; i < filled.Length; i++)
        {
            filled[i] = filling[i % filling.Length];
        }

        int at = dice.Below(text.Length + 1);
        return Splice.Replace(text, at, at, filled);
    }
}
