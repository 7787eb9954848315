namespace TraceReplay.Parsing;

/// <summary>The parts of <c>@name[key]: value</c>.</summary>
/// <param name="Name">The name with its @.</param>
/// <param name="Key">The key; null when the map has none.</param>
/// <param name="Value">The value; empty when rows follow.</param>
internal readonly record struct MapEntry(string Name, string? Key, string Value)
{
    private const string KeyEnd = "]:";

    /// <summary>Whether the value is a whole number, be it one that fits no long.</summary>
    public bool IsNumber => SnapshotNumber.IsDigits(Value.AsSpan(Value.StartsWith('-') ? 1 : 0));

    /// <summary>Whether a line can be nothing else than an entry: one with a key, a number or statistics, or one that rows follow.</summary>
    public static bool IsSure(string line) =>
        line.StartsWith('@') && Split(line) is { } entry
        && (entry.Key is not null || entry.Value.Length == 0 || entry.IsNumber || StatsOf(entry.Value) is not null);

    /// <summary>Whether an entry's key goes on below it, as a stack does.</summary>
    public static bool OpensKey(string text)
    {
        int end = NameEnd(text);
        return end < text.Length && text[end] == '[' && text.LastIndexOf(KeyEnd, StringComparison.Ordinal) < end;
    }

    /// <summary>Whether a key that stands on several lines ends in this one.</summary>
    public static bool EndsKey(string line) => line.Contains(KeyEnd, StringComparison.Ordinal);

    /// <summary>The parts of an entry; null when it is none. A key may hold brackets: the last ones are the map's.</summary>
    public static MapEntry? Split(string text)
    {
        int end = NameEnd(text);
        if (end >= text.Length || (text[end] == ':' && end + 1 < text.Length && text[end + 1] != ' '))
        {
            return null;
        }

        if (text[end] == ':')
        {
            return new MapEntry(text[..end], null, text[(end + 1)..].Trim());
        }

        int close = text[end] == '[' ? text.LastIndexOf(KeyEnd, StringComparison.Ordinal) : -1;
        return close <= end ? null : new MapEntry(text[..end], text[(end + 1)..close], text[(close + KeyEnd.Length)..].Trim());
    }

    /// <summary>Reads <c>count 3, average 2, total 6</c>; null for any other value.</summary>
    public static MapStats? StatsOf(string value) =>
        Word.Split(value, ",") is [{ Text: "count" }, var count, { Text: "average" }, var average, { Text: "total" }, var total]
        && Number(count) is { } n && Number(average) is { } mean && Number(total) is { } sum
            ? new MapStats(n, mean, sum)
            : null;

    private static long? Number(Word word) => SnapshotNumber.ReadSigned(word.Text, out long number) == FaultKind.None ? number : null;

    private static int NameEnd(string text)
    {
        int end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return end;
    }
}
