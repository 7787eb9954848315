using static TraceReplay.Reports.ExitCodes;

namespace TraceReplay.Cli;

/// <summary>The exit codes, as help and manual pages tell them.</summary>
internal static class ExitCodeText
{
    /// <summary>What a code means, as a sentence; for a command that judges nothing, 0 means that its job is done.</summary>
    /// <param name="code">The code.</param>
    /// <param name="judges">Whether the command gives verdicts.</param>
    public static string Of(int code, bool judges) => code switch
    {
        Ok => judges ? "All verdicts agree, all invariants hold, all goldens match." : "The command did its job.",
        Wrong => judges ? "A divergence, a broken invariant, or a golden that differs, is missing or is orphaned." : "A golden that differs, is missing or is orphaned is left.",
        Failed => "The command could not do its job: bad usage, a path that is not there, no recognisable trace, unreadable input.",
        Inconclusive => "Nothing is wrong as far as can be told, but losses leave verdicts undetermined (with --strict also: any undetermined decision).",
        _ => "Interrupted by Ctrl-C or SIGTERM: what is printed is a part of the result, and says so.",
    };

    /// <summary>The codes of a command, each with its meaning.</summary>
    public static IEnumerable<(int Code, string Meaning)> Of(CommandGuide guide) =>
        guide.ExitCodes.Select(c => (c, Of(c, guide.ExitCodes.Contains(Inconclusive))));
}
