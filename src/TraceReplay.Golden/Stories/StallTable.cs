using System.Globalization;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The stalls in which a policy gives up where the kernel retried: when it does, and what became of the stall on the machine.</summary>
public static class StallTable
{
    /// <summary>A head and a line a stall.</summary>
    /// <param name="oom">What the policy changes.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="most">How many are told; the others are counted.</param>
    public static IEnumerable<string> Lines(OomChanges oom, Capture capture, int most)
    {
        ArgumentNullException.ThrowIfNull(oom);
        ArgumentNullException.ThrowIfNull(capture);
        return Told(oom, capture, most);
    }

    private static IEnumerable<string> Told(OomChanges oom, Capture capture, int most)
    {
        yield return $"{"gives up",12} {"stall ends",12} {"task",-20}{"pages",7} end";
        foreach (StallChange stall in oom.Stalls.Take(most))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{stall.GiveUp.Time,12} {stall.LastTime,12} {capture.Names.Format(stall.GiveUp.Task),-20}{stall.Reclaimed,7} {StallWords.Of(stall.End)}");
        }

        if (oom.Stalls.Count > most)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"... and {oom.Stalls.Count - most} more");
        }
    }
}
