namespace TraceReplay.Reports;

/// <summary>Where in a line of a trace the value stands that a finding calls false.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct FieldMark(int Start, int Length)
{
    /// <summary>
    /// The field with its value; where the line does not show it, the name of the event; else the beginning of the line.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="actual">What the trace says, as a finding has it: <c>no_progress_loops=5</c>.</param>
    /// <param name="field">The field that counts; null for the one of <paramref name="actual"/>.</param>
    /// <param name="eventName">The name of the event; null for a line that is none.</param>
    public static FieldMark In(string line, string? actual, string? field, string? eventName)
    {
        string[] parts = actual is null ? [] : actual.Split('=', 2);
        string? name = field ?? (parts.Length == 2 ? parts[0] : null);
        return (name is null ? null : OfField(line, name)) ?? OfEvent(line, eventName) ?? OfBeginning(line);
    }

    // The fields stand behind the task, whose name may look like one: so the last is meant. JSON puts the name in quotes.
    private static FieldMark? OfField(string line, string name)
    {
        for (int at = LastOf(line, name, line.Length); at >= 0; at = LastOf(line, name, at))
        {
            int value = ValueBehind(line, at + name.Length);
            if (value >= 0 && (at == 0 || !IsWord(line[at - 1])))
            {
                int end = value;
                while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] is not (',' or '}' or ']'))
                {
                    end++;
                }

                return new FieldMark(at, end - at);
            }
        }

        return null;
    }

    private static FieldMark? OfEvent(string line, string? name)
    {
        int at = name is null ? -1 : line.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? null : new FieldMark(at, name!.Length);
    }

    private static FieldMark OfBeginning(string line) => new(line.Length - line.TrimStart().Length, 1);

    private static int LastOf(string line, string name, int before) =>
        before == 0 ? -1 : line.LastIndexOf(name, before - 1, StringComparison.Ordinal);

    // name=1, "name":1 and "name": 1, which the kernel and bpftrace print; name: 1 would be an event.
    private static int ValueBehind(string line, int at)
    {
        ReadOnlySpan<char> rest = line.AsSpan(at);
        int sign = rest switch
        {
            ['=', ..] or [':', not ' ', ..] => 1,
            ['"', ':', ' ', ..] => 3,
            ['"', ':', ..] => 2,
            _ => -1,
        };
        return sign < 0 ? -1 : at + sign;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
