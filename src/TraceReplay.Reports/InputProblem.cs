namespace TraceReplay.Reports;

/// <summary>An input that could not be verified at all.</summary>
/// <param name="Path">The path or capture, as the user knows it.</param>
/// <param name="Message">What is wrong with it, and what to do.</param>
public sealed record InputProblem(string Path, string Message)
{
    /// <summary>Where it stands among all inputs of the run; null where nobody asked.</summary>
    public CapturePlace? Place { get; init; }
}
