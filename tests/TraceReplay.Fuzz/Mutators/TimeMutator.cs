namespace TraceReplay.Fuzz;

/// <summary>Moves lines, so that time goes backwards.</summary>
internal sealed class TimeMutator : IMutator
{
    public string Name => "time";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] moved = text;
        for (int moves = dice.Between(1, 20); moves > 0; moves--)
        {
            int begin = Splice.LineStart(moved, dice);
            int end = moved.AsSpan(begin).IndexOf((byte)'\n') + 1 + begin;
            byte[] line = moved[begin..end];
            byte[] rest = Splice.Replace(moved, begin, end, []);
            int at = Splice.LineStart(rest, dice);
            moved = Splice.Replace(rest, at, at, line);
        }

        return moved;
    }
}
