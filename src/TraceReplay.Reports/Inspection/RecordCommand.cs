namespace TraceReplay.Reports;

/// <summary>A command that records what is missing.</summary>
/// <param name="Tool"><c>ftrace</c>, <c>trace-cmd</c>, <c>perf</c>, <c>bpftrace</c> or <c>snapshot</c>.</param>
/// <param name="Command">What to type as root; bpftrace's has several lines.</param>
internal sealed record RecordCommand(string Tool, string Command);
