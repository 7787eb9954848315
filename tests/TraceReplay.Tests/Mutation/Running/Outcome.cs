namespace TraceReplay.Tests;

/// <summary>What came of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A finding that the capture itself has not, at a line where the source implies it.</summary>
    Found,

    /// <summary>It changes nothing that a rule speaks of: the source admits the changed capture as well.</summary>
    Equivalent,

    /// <summary>What would tell it from a true capture is in no trace.</summary>
    Undetermined,

    /// <summary>It should have been found, and was not, or at another line.</summary>
    Missed,
}
