namespace TraceReplay.Replay;

/// <summary>How the maps of bpftrace stand to the trace of the same run.</summary>
public enum MapsAgreement
{
    /// <summary>The trace has no such event, so nothing is compared.</summary>
    NotInTrace,

    /// <summary>Every figure is the same.</summary>
    Equal,

    /// <summary>bpftrace has more of some figures and less of none: its events may be the trace's and others.</summary>
    MapsHaveMore,

    /// <summary>The trace has more of some figures and less of none.</summary>
    TraceHasMore,

    /// <summary>Each has more of some figures: neither saw all events of the other.</summary>
    Different,
}
