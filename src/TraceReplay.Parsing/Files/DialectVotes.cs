using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Reads some lines as a trace, to find out whether they are one, and of which dialect.</summary>
internal sealed class DialectVotes
{
    // Beside other files, one line in four of those with text must be an event.
    private const int Dilution = 4;

    private readonly DialectSet _dialects = new(new NameTable());
    private readonly long[] _votes = new long[Enum.GetValues<Dialect>().Length];
    private TraceEvent _event;
    private TraceTime _first;
    private int _cpu = -1;
    private long _events;
    private long _others;

    /// <summary>Looks at one line.</summary>
    public void Add(ReadOnlySpan<byte> line)
    {
        LineContext context = _dialects.Context;
        LineVerdict verdict = line.Contains((byte)0) ? LineVerdict.NotMine : _dialects.Read(line, ref _event);
        if (IsEvent(verdict, context))
        {
            if (_events++ == 0)
            {
                (_first, _cpu) = (_event.Time, _event.Cpu);
            }

            _cpu = _event.Cpu == _cpu ? _cpu : -1;
            _votes[(int)context.Dialect]++;
        }
        else if (verdict is LineVerdict.Unknown or LineVerdict.NotMine)
        {
            _others++;
        }
    }

    /// <summary>What the lines are.</summary>
    public Sniff Result(bool amongOthers)
    {
        if (_events == 0)
        {
            // Only headers: a trace without events, unless other text says that it is something else.
            Dialect header = _others == 0 ? _dialects.Context.Dialect : Dialect.None;
            return new Sniff(header, null, 0, false, 0, -1, null);
        }

        bool diluted = amongOthers && _events * (Dilution - 1) < _others;
        return diluted
            ? default
            : new Sniff(Winner(), null, _events, _first.IsSeconds, _first.IsSeconds ? _first.Value : 0, _cpu, null);
    }

    // trace-cmd shows itself only in some lines, but then the whole file is trace-cmd's.
    private Dialect Winner()
    {
        _votes[(int)Dialect.TraceCmd] += _votes[(int)Dialect.TraceCmd] > 0 ? _votes[(int)Dialect.Ftrace] : 0;
        Dialect winner = Dialect.None;
        for (int i = 1; i < _votes.Length; i++)
        {
            winner = winner == Dialect.None || _votes[i] > _votes[(int)winner] ? (Dialect)i : winner;
        }

        return winner;
    }

    private static bool IsEvent(LineVerdict verdict, LineContext context) =>
        verdict is LineVerdict.Parsed or LineVerdict.Malformed
        || (verdict == LineVerdict.Unknown && !context.UnknownName.Equals(default));
}
