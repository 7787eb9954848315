using System.Reflection;

namespace TraceReplay.Reports;

/// <summary>What a report for a review says, whatever it is written as.</summary>
/// <param name="Captures">A section a capture.</param>
/// <param name="Command">The command that gives the same report, a word each.</param>
/// <param name="PolicyFiles">The files of its policies that are not built in.</param>
/// <param name="Version">The version of the command.</param>
/// <param name="Result">The exit code, and what it means.</param>
internal sealed record ReviewReport(IReadOnlyList<ReviewSection> Captures, IReadOnlyList<string> Command, IReadOnlyList<FileHash> PolicyFiles, string Version, string Result)
{
    public static ReviewReport Of(VerifyReport report, ReportRequest request) => new(
        [.. report.Captures.Select(ReviewSection.Of)],
        [.. request.Words],
        request.PolicyFiles,
        VersionOfThis(),
        $"exit code {report.ExitCode}: {ExitCodes.Meaning(report.ExitCode)}");

    private static string VersionOfThis() => typeof(ReviewReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
