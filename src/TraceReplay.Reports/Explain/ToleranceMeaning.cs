using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What it means for a verdict that something was presumed or tolerated.</summary>
internal static class ToleranceMeaning
{
    /// <summary>What a presumption means; null when there is nothing but its name.</summary>
    public static string? Of(Presumptions presumption) => presumption switch
    {
        Presumptions.NotReserveUser =>
            "such a task may use half of the min watermark, and no event tells one; a decision that only this would explain is undetermined, never a divergence",
        Presumptions.HighatomicAsInSnapshots =>
            "the reserve can move between the snapshots; from the first unreserve_highatomic_pageblock that is seen to succeed they no longer count",
        _ => null,
    };

    /// <summary>What a tolerance means; null when there is nothing but its name.</summary>
    public static string? Of(Quirk quirk) => quirk switch
    {
        Quirk.ProbeInWrongTask => "two records shared a buffer of bpftrace; what the line would have told stays unknown",
        Quirk.ProbeAgainstEvents => "a value that the kernel's own events rule out; that line is not judged, and a second equal reading in a row is",
        Quirk.NodeOutOfRange => "no kernel has such a node; the line says nothing of any other",
        Quirk.RecordedTwice => "perf writes some records again under memory pressure; each decision counts once",
        Quirk.TimeWentBack => "nothing is concluded across the joint: the first decisions behind it may be undetermined",
        Quirk.ResetBeforeItsLine => "shrink_node's probe fires when the function returns, so others can read the 0 first; the reset itself is judged at its own line",
        _ => null,
    };
}
