namespace TraceReplay.Parsing;

/// <summary>
/// Decides which files of a folder are replayed: one recording of tracepoints, be it in a file for each CPU, and the probes beside it.
/// </summary>
internal static class FileRoles
{
    /// <summary>Gives every trace among the files its role. Returns the index of the recording that leads, or -1.</summary>
    public static int Assign(List<TraceSource> sources, List<Sniff> sniffs, List<FileAccount> accounts)
    {
        int best = -1;
        for (int i = 0; i < sniffs.Count; i++)
        {
            bool recording = sniffs[i].IsTrace && sniffs[i].Dialect != Dialect.Probe;
            if (recording && (best < 0 || IsBetter(sniffs[i], sources[i], sniffs[best], sources[best])))
            {
                best = i;
            }
        }

        int lead = best >= 0 ? best : sniffs.FindIndex(sniff => sniff.IsTrace);
        for (int i = 0; i < sniffs.Count; i++)
        {
            if (sniffs[i].IsTrace)
            {
                accounts[i].Role = i == lead || JoinsIn(sniffs[i], sniffs[lead]) ? FileRole.Replayed : FileRole.Counted;
            }
        }

        return lead;
    }

    // Probes can be merged with the lead when both have times in seconds.
    private static bool JoinsIn(Sniff sniff, Sniff lead) =>
        (sniff.Dialect == Dialect.Probe || IsOtherCpu(sniff, lead)) && sniff.InSeconds && lead.InSeconds;

    // per_cpu/cpuN/trace: each file holds one CPU's buffer.
    private static bool IsOtherCpu(Sniff sniff, Sniff lead) =>
        sniff.Dialect == lead.Dialect && sniff.OnlyCpu >= 0 && lead.OnlyCpu >= 0 && sniff.OnlyCpu != lead.OnlyCpu;

    // A recording with events before one without, then by dialect, then a text before a binary recording, then the larger one; files come sorted by name.
    private static bool IsBetter(Sniff sniff, TraceSource source, Sniff best, TraceSource bestSource)
    {
        if (sniff.Events > 0 != best.Events > 0)
        {
            return sniff.Events > 0;
        }

        if (sniff.Dialect != best.Dialect)
        {
            return sniff.Dialect < best.Dialect;
        }

        // A text's lines are the same on any machine, whatever tools it has.
        return source.Recorder is null == bestSource.Recorder is null ? source.Size > bestSource.Size : source.Recorder is null;
    }
}
