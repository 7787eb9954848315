using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A way to put lines together that are taken away together.</summary>
/// <param name="Name">What the groups are, for people (<c>tasks</c>).</param>
/// <param name="Keys">The group of each of <see cref="TraceLines.Lines"/>.</param>
internal sealed record Grouping(string Name, Func<TraceLines, long[]> Keys)
{
    /// <summary>What comes before a line and what comes after it. Usually nothing of the latter matters.</summary>
    public static Grouping Sides(int line) => new("before and after", lines => Each(lines, place => place > line ? 1 : 0));

    /// <summary>The tasks.</summary>
    public static Grouping Tasks { get; } = new("tasks", lines => Each(lines, place => lines.EventOf(place).Task.Pid));

    /// <summary>The nodes that events name.</summary>
    public static Grouping Nodes { get; } = new("nodes", lines => Each(lines, place => lines.EventOf(place).Get(Field.Node) ?? -1));

    /// <summary>The kinds of events.</summary>
    public static Grouping Kinds { get; } = new("kinds of events", lines => Each(lines, place => (long)lines.EventOf(place).Kind));

    /// <summary>The episodes of each task: from where it enters reclaim, or wakes as kswapd, to where it does so again.</summary>
    public static Grouping Episodes { get; } = new("episodes", EpisodesOf);

    /// <summary>Windows around a line, each twice as long as the one before.</summary>
    public static Grouping Windows(int line) => new("windows", lines => Each(lines, place => BitLength(Math.Abs(place - line))));

    /// <summary>Each line by itself.</summary>
    public static Grouping Lines { get; } = new("lines", lines => Each(lines, place => place));

    private static long[] Each(TraceLines lines, Func<int, long> key) => [.. Enumerable.Range(0, lines.Lines.Count).Select(key)];

    private static long BitLength(int distance) => 32 - int.LeadingZeroCount(distance);

    private static long[] EpisodesOf(TraceLines lines)
    {
        var current = new Dictionary<int, long>();
        long last = 0;
        return Each(lines, place =>
        {
            ref readonly TraceEvent e = ref lines.EventOf(place);
            bool begins = e.Kind is EventKind.DirectReclaimBegin or EventKind.MemcgReclaimBegin or EventKind.NodeReclaimBegin or EventKind.KswapdWake;
            if (begins || !current.TryGetValue(e.Task.Pid, out long episode))
            {
                current[e.Task.Pid] = episode = ++last;
            }

            return episode;
        });
    }
}
