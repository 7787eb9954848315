using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What a killer beside the kernel would have done on a capture.</summary>
public sealed record KillerResult
{
    /// <summary>The series that it was shown; null where the capture has none, or where it needs none.</summary>
    public required MachineSeries? Series { get; init; }

    /// <summary>Whether it decides on a series: nothing of it is known without one then.</summary>
    public required bool NeedsSeries { get; init; }

    /// <summary>Its course.</summary>
    public required KillerCourse Course { get; init; }

    /// <summary>The first OOM kill of the kernel; null where there is none.</summary>
    public required OomKill? KernelKill { get; init; }

    /// <summary>Whether the events and the series can be of one clock: they overlap in time.</summary>
    public required bool SharesClock { get; init; }

    /// <summary>Whether the samples reach to the kernel's first OOM kill, or need not; what it would have done outside them is not known.</summary>
    public required bool CoversKernel { get; init; }

    /// <summary>What it presumes of the machine, in sentences.</summary>
    public required IReadOnlyList<string> Presumes { get; init; }

    /// <summary>Whether it needs a series and has none.</summary>
    public bool LacksSeries => NeedsSeries && Series is null;

    /// <summary>What calls of its functions lacked, by name, with the number of calls in runs of unknown outcome before it surely kills; sorted by name.</summary>
    public IReadOnlyDictionary<string, int> Missing
    {
        get
        {
            var missing = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (TickRun run in Course.Functions.SelectMany(f => f.Runs).Where(r => !r.Counterfactual))
            {
                foreach (string name in run.First.Kills.Missing)
                {
                    missing[name] = missing.GetValueOrDefault(name) + run.Count;
                }
            }

            return missing;
        }
    }

    /// <summary>The time of a call, as a trace would print it.</summary>
    public static TraceTime TimeOf(KillerTick tick)
    {
        ArgumentNullException.ThrowIfNull(tick);
        return new TraceTime(tick.Time, TimeFormat.Microseconds);
    }

    /// <summary>How long after the kernel's first OOM kill a call is, in s; negative before it, null where the two cannot be compared.</summary>
    public double? SecondsAfterKernel(KillerTick? tick) =>
        tick is not null && SharesClock && KernelKill is { Time.IsSeconds: true } kill ? (tick.Time - kill.Time.Value) / 1e9 : null;
}
