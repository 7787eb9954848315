using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Enumerations as the contract and the reports write them.</summary>
internal static class Words
{
    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Divergence => "divergence",
        FindingKind.Invariant => "invariant",
        FindingKind.Golden => "golden",
        _ => "input",
    };

    public static string Severity(Finding finding) => finding.IsError ? "error" : "warning";

    public static string Of(FileRole role) => role switch
    {
        FileRole.Replayed => "replayed",
        FileRole.Counted => "counted",
        FileRole.Snapshot => "snapshot",
        FileRole.Recorder => "recorder",
        FileRole.Unreadable => "unreadable",
        _ => "unrecognised",
    };

    public static string? Of(Dialect dialect) => dialect switch
    {
        Dialect.Ftrace => "ftrace",
        Dialect.TraceCmd => "trace-cmd",
        Dialect.Perf => "perf",
        Dialect.BpftraceTable => "bpftrace-table",
        Dialect.BpftraceKswapd => "bpftrace-kswapd",
        Dialect.Probe => "probe",
        _ => null,
    };

    public static string Of(NodeEnd end) => end switch
    {
        NodeEnd.Running => "running",
        NodeEnd.Stopped => "stopped",
        _ => "unknown",
    };

    public static string Of(CounterEnd end) => end switch
    {
        CounterEnd.ResetByKswapd => "reset_by_kswapd",
        CounterEnd.ResetByTask => "reset_by_task",
        CounterEnd.ResetUnseen => "reset_unseen",
        _ => "cut_off",
    };

    public static string Of(StallEnd end) => end switch
    {
        StallEnd.Allocated => "allocated",
        StallEnd.OomKill => "oom_kill",
        StallEnd.GaveUp => "gave_up",
        _ => "cut_off",
    };

    public static string Of(ContextRelation relation) => relation switch
    {
        ContextRelation.Self => "self",
        ContextRelation.Task => "task",
        _ => "node",
    };

    public static string Of(CoverageState state) => state switch
    {
        CoverageState.Reached => "reached",
        CoverageState.NotRecordable => "not_recordable",
        CoverageState.NoKernel => "no_kernel",
        _ => "never",
    };

    public static string Of(Model.VerdictKind verdict) => verdict switch
    {
        Model.VerdictKind.Agree => "agree",
        Model.VerdictKind.Diverge => "diverge",
        _ => "undetermined",
    };
}
