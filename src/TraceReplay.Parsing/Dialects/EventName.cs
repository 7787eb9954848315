namespace TraceReplay.Parsing;

/// <summary>
/// Where the name of an event stands in a line: <c>name: </c>, perf's <c>system:name: </c>, or <c>system:name:modifiers: </c>.
/// </summary>
/// <param name="Range">The name without system and modifiers.</param>
/// <param name="Fields">The byte behind the colon that ends it all.</param>
internal readonly record struct EventName(Range Range, int Fields)
{
    private const int MostParts = 4;

    /// <summary>Finds the name that begins at <paramref name="pos"/>.</summary>
    public static bool TryFind(ReadOnlySpan<byte> line, int pos, out EventName name)
    {
        int colon = line[pos..].IndexOf((byte)':');
        if (colon <= 0)
        {
            name = default;
            return false;
        }

        int end = pos + colon;
        bool alone = end + 1 == line.Length || line[end + 1] == ' ';
        name = alone || !TryParts(line, pos, end, out EventName parts) ? new EventName(pos..end, end + 1) : parts;
        return true;
    }

    private static bool TryParts(ReadOnlySpan<byte> line, int start, int end, out EventName name)
    {
        name = default;
        int nameStart = end + 1;
        int nameEnd = 0;
        int from = nameStart;
        for (int part = 1; part < MostParts; part++)
        {
            int colon = line[from..].IndexOfAny((byte)':', (byte)' ');
            if (colon <= 0 || line[from + colon] == ' ')
            {
                return false;
            }

            int partEnd = from + colon;
            nameEnd = part == 1 ? partEnd : nameEnd;
            from = partEnd + 1;
            if (from == line.Length || line[from] == ' ')
            {
                // "cycles:ppp: " has no system.
                bool modified = part == 1 && IsModifiers(line[nameStart..nameEnd]);
                name = new EventName(modified ? start..end : nameStart..nameEnd, from);
                return true;
            }
        }

        return false;
    }

    // tools/perf/util/parse-events.l: [ukhpPGHSDIWeb]
    private static bool IsModifiers(ReadOnlySpan<byte> text) =>
        text.Length <= 8 && text.IndexOfAnyExcept(ByteSets.PerfModifiers) < 0 && EventNameTable.Find(text) is null;
}
