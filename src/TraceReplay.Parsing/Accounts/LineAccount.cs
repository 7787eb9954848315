namespace TraceReplay.Parsing;

/// <summary>What became of each line of a file. Every line is counted in exactly one place.</summary>
public sealed class LineAccount
{
    /// <summary>All lines: the sum of the others.</summary>
    public long Total => Parsed + Ignored + Unknown + Malformed;

    /// <summary>Lines that became an event, or gave a value of a snapshot.</summary>
    public long Parsed { get; internal set; }

    /// <summary>Lines known to hold nothing of use: headers, blank lines, the tracer's own messages, most of a kernel's log.</summary>
    public long Ignored { get; internal set; }

    /// <summary>Events without a schema, and text of unknown shape.</summary>
    public long Unknown { get; internal set; }

    /// <summary>Lines of a known event or value that could not be read.</summary>
    public long Malformed { get; internal set; }

    /// <summary>Adds the lines of the part that follows.</summary>
    internal void Add(LineAccount part)
    {
        Parsed += part.Parsed;
        Ignored += part.Ignored;
        Unknown += part.Unknown;
        Malformed += part.Malformed;
    }
}
