using System.Globalization;
using System.Runtime.InteropServices;

namespace TraceReplay.Benchmarks;

/// <summary>What the figures were measured on, and how: machine, kernel, date, commit, command line.</summary>
internal static class RunFacts
{
    /// <summary>One fact a line.</summary>
    /// <param name="commandLine">The arguments of this program.</param>
    /// <param name="ct">Ends the asking early.</param>
    public static async Task<IReadOnlyList<string>> CollectAsync(IEnumerable<string> commandLine, CancellationToken ct) =>
    [
        $"machine: {Processor()}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30):F0} GiB",
        $"system: {RuntimeInformation.OSDescription}, kernel {KernelRelease()}, {RuntimeInformation.FrameworkDescription}",
        string.Create(CultureInfo.InvariantCulture, $"date: {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC"),
        $"commit: {await CommitAsync(ct)}",
        $"published: {Published()}",
        $"command: TraceReplay.Benchmarks {string.Join(' ', commandLine)}",
    ];

    private static string Published() => TraceReplayProgram.Published is { Missing: null, Path: var path }
        ? string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(path).Length / 1e6:F1} MB, of {File.GetLastWriteTimeUtc(path):yyyy-MM-dd HH:mm} UTC")
        : TraceReplayProgram.Published.Missing!;

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        string? line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string KernelRelease()
    {
        const string Release = "/proc/sys/kernel/osrelease";
        return File.Exists(Release) ? File.ReadAllText(Release).Trim() : Environment.OSVersion.VersionString;
    }

    private static async Task<string> CommitAsync(CancellationToken ct) => Tools.Find("git") is string git
        ? (await ChildProcess.RunAsync(new ChildCommand(git, ["-C", RepositoryRoot.Path, "describe", "--always", "--dirty", "--exclude=*"]), ct)).Trim()
        : "unknown, git is not installed";
}
