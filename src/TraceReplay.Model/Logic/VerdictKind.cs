namespace TraceReplay.Model;

/// <summary>What came of holding a decision of the kernel against its source.</summary>
public enum VerdictKind : byte
{
    /// <summary>The kernel did what the source says for the inputs known.</summary>
    Agree = 0,

    /// <summary>The kernel did what the source cannot do for the inputs known.</summary>
    Diverge = 1,

    /// <summary>The inputs known leave more than one outcome; the missing ones are named.</summary>
    Undetermined = 2,
}
