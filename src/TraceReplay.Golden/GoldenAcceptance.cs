namespace TraceReplay.Golden;

/// <summary>What accepting a text did to its golden.</summary>
public enum GoldenAcceptance : byte
{
    /// <summary>The golden was the same already.</summary>
    Unchanged = 0,

    /// <summary>There was none.</summary>
    Created,

    /// <summary>It was replaced.</summary>
    Changed,
}
