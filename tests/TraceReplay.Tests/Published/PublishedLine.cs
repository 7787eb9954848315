namespace TraceReplay.Tests;

/// <summary>A command line that the published command and the one that was built must answer alike.</summary>
/// <param name="Arguments">The words after <c>tracereplay</c>.</param>
/// <param name="Input">The file that is its standard input; null for none.</param>
internal sealed record PublishedLine(string[] Arguments, string? Input = null)
{
    /// <summary>A line as it would be typed.</summary>
    public static PublishedLine Of(string line, string? input = null) => new(line.Split(' '), input);

    public override string ToString() => string.Join(' ', Arguments) + (Input is null ? string.Empty : $" < {Input}");
}
