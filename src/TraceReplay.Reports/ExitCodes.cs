namespace TraceReplay.Reports;

/// <summary>The exit codes of the contract, and the one place that chooses between them.</summary>
public static class ExitCodes
{
    /// <summary>All verdicts agree, all invariants hold, all goldens match.</summary>
    public const int Ok = 0;

    /// <summary>A divergence, a broken invariant, or a golden that differs, is missing or is orphaned.</summary>
    public const int Wrong = 1;

    /// <summary>The command could not do its job.</summary>
    public const int Failed = 2;

    /// <summary>Nothing is wrong as far as can be told, but lost events leave verdicts undetermined.</summary>
    public const int Inconclusive = 3;

    /// <summary>Ended by Ctrl-C, as a shell reports it (128 + SIGINT), or by SIGTERM: the result, if there is one, is partial.</summary>
    public const int Interrupted = 130;

    /// <summary>
    /// The exit code of a report. What is known to be wrong comes first: a divergence found stays one whatever else could not be
    /// read. An input that yields nothing comes next, for then the command did not do what it was asked. Doubt comes last. A partial
    /// result answers for none of them.
    /// </summary>
    public static int Of(VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Partial is not null)
        {
            return Interrupted;
        }

        if (report.Orphans.Count > 0 || report.Captures.Any(c => c.Diverges || c.BreaksInvariant || c.Goldens.Any(g => g.IsError)))
        {
            return Wrong;
        }

        if (report.Problems.Count > 0)
        {
            return Failed;
        }

        return report.Captures.Any(c => c.IsUndetermined && (report.IsStrict || c.Result.IsLossy)) ? Inconclusive : Ok;
    }

    /// <summary>What an exit code means, for the last line of a report.</summary>
    public static string Meaning(int code) => code switch
    {
        Ok => "all is well",
        Wrong => "a divergence, a broken invariant, or a golden that does not hold",
        Failed => "an input could not be verified",
        Inconclusive => "nothing wrong as far as can be told, but verdicts are undetermined",
        _ => "interrupted, so this is a part of the result",
    };
}
