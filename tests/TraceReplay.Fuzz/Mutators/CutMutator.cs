namespace TraceReplay.Fuzz;

/// <summary>Takes a piece out, or everything from some byte on.</summary>
internal sealed class CutMutator : IMutator
{
    public string Name => "cut";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        (int begin, int end) = Splice.Range(text, dice);
        return dice.Once(2) ? text[..begin] : Splice.Replace(text, begin, end, []);
    }
}
