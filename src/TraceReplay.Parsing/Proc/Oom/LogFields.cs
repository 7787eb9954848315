namespace TraceReplay.Parsing;

/// <summary>Reads values behind their keys in a message of the log. The first value that is no number is noted.</summary>
internal sealed class LogFields(LogLine line)
{
    private const string Enders = " ,)";

    /// <summary>What is wrong with the line; its offset counts characters of the whole line.</summary>
    public Fault Fault { get; private set; }

    /// <summary>What to make of the line.</summary>
    public LineVerdict Verdict => Fault.Kind == FaultKind.None ? LineVerdict.Parsed : LineVerdict.Malformed;

    /// <summary>The number behind a key such as <c>order=</c>, with or without kB; null when the key is missing or its value is none.</summary>
    public long? Number(string key, int from = 0)
    {
        int at = IndexOf(key, from);
        return at < 0 ? null : NumberAt(at + key.Length, key.TrimEnd(':', '=', ' '));
    }

    /// <summary>The same for a number of 32 bits.</summary>
    public int? Int(string key, int from = 0)
    {
        long? number = Number(key, from);
        if (number is < int.MinValue or > int.MaxValue)
        {
            Note(FaultKind.TooBig, IndexOf(key, from) + key.Length, key.TrimEnd(':', '=', ' '));
            return null;
        }

        return (int?)number;
    }

    /// <summary>The number that begins at this character of the message.</summary>
    public long? NumberAt(int at, string name)
    {
        ReadOnlySpan<char> rest = line.Text.AsSpan(at).TrimStart(' ');
        int start = line.Text.Length - rest.Length;
        int end = rest.IndexOfAny(Enders);
        ReadOnlySpan<char> text = end < 0 ? rest : rest[..end];
        if (text.EndsWith("kB", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^2];
        }

        FaultKind fault = SnapshotNumber.ReadSigned(text, out long value);
        if (fault == FaultKind.None)
        {
            return value;
        }

        Note(fault, start, name);
        return null;
    }

    /// <summary>Where a key stands in the message as a word of its own, or -1.</summary>
    public int IndexOf(string key, int from = 0)
    {
        int at = line.Text.IndexOf(key, from, StringComparison.Ordinal);
        while (at > 0 && line.Text[at - 1] is not (' ' or ','))
        {
            at = line.Text.IndexOf(key, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private void Note(FaultKind kind, int at, string name)
    {
        if (Fault.Kind == FaultKind.None)
        {
            Fault = new Fault(kind, line.Column + at, name);
        }
    }
}
