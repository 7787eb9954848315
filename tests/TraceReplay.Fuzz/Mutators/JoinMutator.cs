namespace TraceReplay.Fuzz;

/// <summary>Puts a piece of another recording in, anywhere.</summary>
internal sealed class JoinMutator : IMutator
{
    public string Name => "join";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] other = dice.Pick(dice.Once(4) ? recordings.Snapshots : recordings.Traces).Bytes;
        (int begin, int end) = Splice.Range(other, dice);
        int at = dice.Once(2) ? Splice.LineStart(text, dice) : dice.Below(text.Length + 1);
        return Splice.Replace(text, at, at, other.AsSpan(begin, end - begin));
    }
}
