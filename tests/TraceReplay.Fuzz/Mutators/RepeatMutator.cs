namespace TraceReplay.Fuzz;

/// <summary>Writes a piece again and again.</summary>
internal sealed class RepeatMutator : IMutator
{
    public string Name => "repeat";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        (int begin, int end) = Splice.Range(text, dice);
        byte[] piece = text[begin..end];
        int times = dice.Between(1, dice.Once(20) ? 300 : 5);
        times = Math.Min(times, (Splice.MostBytes - text.Length) / Math.Max(piece.Length, 1));
        return Splice.Replace(text, end, end, [.. Enumerable.Repeat(piece, Math.Max(times, 0)).SelectMany(b => b)]);
    }
}
