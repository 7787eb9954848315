namespace TraceReplay.Fuzz;

/// <summary>Puts characters of several bytes in, whole and broken.</summary>
internal sealed class Utf8Mutator : IMutator
{
    public string Name => "utf8";

    private static readonly byte[][] Pieces =
    [
        [0xEF, 0xBB, 0xBF], "é"u8.ToArray(), "漢字"u8.ToArray(), "😀"u8.ToArray(), "\u00a0"u8.ToArray(), "\u2028"u8.ToArray(), "\u0085"u8.ToArray(),
        [0xC3], [0x80], [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F],
    ];

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] mixed = text;
        for (int count = dice.Between(1, 8); count > 0; count--)
        {
            int at = dice.Once(8) ? 0 : dice.Below(mixed.Length + 1);
            mixed = Splice.Replace(mixed, at, at, dice.Pick(Pieces));
        }

        return mixed;
    }
}
