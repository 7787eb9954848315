namespace TraceReplay.Parsing;

/// <summary>What became of each line of a file. Every line is counted in exactly one place.</summary>
public sealed class LineAccount
{
    /// <summary>All lines: the sum of the others.</summary>
    public long Total => Parsed + Ignored + Unknown + Malformed;

    /// <summary>Lines that became an event.</summary>
    public long Parsed { get; internal set; }

    /// <summary>Lines known to hold no event: headers, blank lines, the tracer's own messages.</summary>
    public long Ignored { get; internal set; }

    /// <summary>Events without a schema, and text of unknown shape.</summary>
    public long Unknown { get; internal set; }

    /// <summary>Lines of a known event that could not be read.</summary>
    public long Malformed { get; internal set; }
}
