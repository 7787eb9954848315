namespace TraceReplay.Reports;

/// <summary>The commands that record all that captures of one kernel line lacked.</summary>
/// <param name="Kernel">The kernel line.</param>
/// <param name="Commands">One for each tool.</param>
internal sealed record KernelCommands(string Kernel, IReadOnlyList<RecordCommand> Commands);
