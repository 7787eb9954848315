namespace TraceReplay.Fuzz;

/// <summary>Puts another gzip member, whole or cut, behind the first, as rotated logs are joined.</summary>
internal sealed class GzipMemberMutator : IMutator
{
    public string Name => "gzip member";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] member = Gzip.Pack(dice.Pick(recordings.Traces).Bytes);
        return [.. text, .. dice.Once(2) ? member : member.AsSpan(0, dice.Below(member.Length))];
    }
}
