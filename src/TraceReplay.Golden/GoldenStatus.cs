namespace TraceReplay.Golden;

/// <summary>What came of holding a text against its golden; the names are the contract's, in lower case.</summary>
public enum GoldenStatus : byte
{
    /// <summary>There is nothing to compare with, and nothing is expected: no golden folder, or a single file.</summary>
    None = 0,

    /// <summary>Byte for byte the same.</summary>
    Match,

    /// <summary>Not the same.</summary>
    Differ,

    /// <summary>A golden is expected and is not there.</summary>
    Missing,
}
