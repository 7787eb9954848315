using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Which CPUs of the header of an overwritten buffer were seen. The stream of each CPU begins at another time: once all have begun,
/// nothing of the beginning is missing any more.
/// </summary>
/// <param name="expected">How many CPUs the header tells of.</param>
/// <param name="seen">Those that have events already.</param>
internal sealed class CpuCensus(int expected, IReadOnlyList<CpuCount> seen)
{
    private readonly HashSet<int> _seen = [.. seen.Select(c => c.Cpu)];

    /// <summary>Whether all were seen once this event is counted too.</summary>
    public bool IsWholeWith(in TraceEvent e)
    {
        if (e.Kind != EventKind.Loss && e.Cpu >= 0)
        {
            _seen.Add(e.Cpu);
        }

        return _seen.Count >= expected;
    }
}
