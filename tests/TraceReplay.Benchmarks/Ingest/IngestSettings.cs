namespace TraceReplay.Benchmarks;

/// <summary>What <c>ingest</c> was asked for.</summary>
/// <param name="Bytes">The size of the large files.</param>
/// <param name="Runs">Rounds that count; one more warms up.</param>
/// <param name="Ftrace">The recording of the ftrace text.</param>
/// <param name="Perf">The recording of the perf text.</param>
/// <param name="KernelScript">The kernel's trace-vmscan-postprocess.pl, where the user names it.</param>
/// <param name="Markdown">Also write the tables to this file.</param>
/// <param name="Keep">Leave the large files where they are.</param>
/// <param name="Tables">Which questions to ask, of <see cref="IngestRun.Tables"/>.</param>
internal sealed record IngestSettings(long Bytes, int Runs, string Ftrace, string Perf, string? KernelScript, string? Markdown, bool Keep, IReadOnlyList<string> Tables);
