using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The commands that record inputs, as root. All of them on the mono clock, so that their texts merge by time.</summary>
internal static class RecordCommands
{
    /// <summary>The tool name of what is copied from /proc.</summary>
    public const string Snapshot = "snapshot";

    /// <summary>The command that records one input.</summary>
    public static string For(RecordedInput input, KernelVersion kernel) => input.Kind switch
    {
        InputKind.Tracepoint => TraceCmd([input]),
        InputKind.Probe => ProbePrograms.Command([input], kernel),
        _ => Snapshots([input]),
    };

    /// <summary>For each tool the one command that records all of the inputs that it can: of ftrace, trace-cmd and perf one is enough.</summary>
    public static IReadOnlyList<RecordCommand> ForAll(IReadOnlyList<RecordedInput> inputs, KernelVersion kernel)
    {
        List<RecordCommand> commands = [];
        RecordedInput[] events = Of(inputs, InputKind.Tracepoint);
        if (events.Length > 0)
        {
            commands.Add(new RecordCommand("ftrace", Ftrace(events)));
            commands.Add(new RecordCommand("trace-cmd", TraceCmd(events)));
            commands.Add(new RecordCommand("perf", Perf(events)));
        }

        if (Of(inputs, InputKind.Probe) is { Length: > 0 } probes)
        {
            commands.Add(new RecordCommand("bpftrace", ProbePrograms.Command(probes, kernel)));
        }

        if (Of(inputs, InputKind.Snapshot) is { Length: > 0 } snapshots)
        {
            commands.Add(new RecordCommand(Snapshot, Snapshots(snapshots)));
        }

        return commands;
    }

    // A field comes with its event, so two inputs can be one event.
    private static RecordedInput[] Of(IEnumerable<RecordedInput> inputs, InputKind kind) => [.. inputs.Where(i => i.Kind == kind).DistinctBy(i => i.Name)];

    private static string Ftrace(RecordedInput[] events) =>
        $"cd /sys/kernel/tracing; echo mono > trace_clock; for e in {Join(events, " ")}; do echo 1 > events/$e/enable; done";

    private static string TraceCmd(RecordedInput[] events) => $"trace-cmd record -C mono -e {Join(events, " -e ").Replace('/', ':')}";

    private static string Perf(RecordedInput[] events) => $"perf record -a -k CLOCK_MONOTONIC -e {Join(events, " -e ").Replace('/', ':')}";

    private static string Snapshots(RecordedInput[] snapshots) => string.Join("; ", snapshots.Select(s => s == RecordedInput.Uname
        ? "uname -a > uname"
        : $"cat /proc/{s.Name} > {s.Name}.before"));

    private static string Join(RecordedInput[] events, string separator) => string.Join(separator, events.Select(e => e.Path));
}
