namespace TraceReplay.Fuzz;

/// <summary>Puts NUL bytes in, as a file system leaves them after a crash.</summary>
internal sealed class NulMutator : IMutator
{
    public string Name => "nul";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] holed = text;
        for (int holes = dice.Between(1, 4); holes > 0; holes--)
        {
            int at = dice.Below(holed.Length + 1);
            holed = Splice.Replace(holed, at, at, new byte[dice.Between(1, dice.Once(10) ? 8192 : 3)]);
        }

        return holed;
    }
}
