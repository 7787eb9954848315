namespace TraceReplay.Reports;

/// <summary>What came of a test, as CI systems know it.</summary>
internal enum TestStatus : byte
{
    /// <summary>It holds.</summary>
    Pass,

    /// <summary>It does not hold: exit code 1.</summary>
    Fail,

    /// <summary>The input could not be verified: exit code 2.</summary>
    Error,

    /// <summary>Verdicts are undetermined: all of them, or some where the capture is lossy or <c>--strict</c> was given (exit code 3).</summary>
    Skip,
}
