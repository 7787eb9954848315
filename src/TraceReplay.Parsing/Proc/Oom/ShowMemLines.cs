using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The Mem-Info block that the OOM killer and failed allocations log (show_free_areas, mm/show_mem.c): a line of <c>name:…kB</c> for
/// each zone with a line of its lowmem_reserve below it, a line of free blocks for each zone, and the swap.
/// </summary>
internal static class ShowMemLines
{
    private const string Reserve = "lowmem_reserve[]:";

    /// <summary>The beginning of the block.</summary>
    public static bool IsHeader(string text) => text == "Mem-Info:";

    /// <summary>Whether a line is a zone with its marks, <c>Node 0 DMA free:15232kB …</c>.</summary>
    public static bool IsZone(string text) =>
        text.StartsWith("Node ", StringComparison.Ordinal) && text.Split(' ', 5) is [_, _, _, var free, ..]
        && free.StartsWith("free:", StringComparison.Ordinal);

    /// <summary>Reads a zone with its marks, in kB; null when it has no node.</summary>
    public static ZoneBuilder? ReadZone(LogLine line, LogFields fields, Func<int, Zone, ZoneBuilder> make)
    {
        string[] head = line.Text.Split(' ', 4);
        if (fields.Int("Node ") is not { } node)
        {
            return null;
        }

        ZoneBuilder zone = make(node, NamedValues.Zone(Encoding.UTF8.GetBytes(head[2])));
        int at = line.Text.Length - head[3].Length;
        foreach (string word in head[3].Split(' '))
        {
            int colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && ZoneBuilder.NameOf(word[..colon]) is { } name && fields.NumberAt(at + colon + 1, word[..colon]) is { } kb)
            {
                zone.Set(name, kb);
            }

            at += word.Length + 1;
        }

        return zone;
    }

    /// <summary>Whether a line is the reserve of the zone above it.</summary>
    public static bool IsReserve(string text) => text.StartsWith(Reserve, StringComparison.Ordinal);

    /// <summary>Reads the reserve, in pages; null when a number in it is none.</summary>
    public static List<long>? ReadReserve(LogLine line, LogFields fields)
    {
        var pages = new List<long>();
        foreach (Word word in Word.Split(line.Text[Reserve.Length..]))
        {
            if (fields.NumberAt(Reserve.Length + word.Column, "lowmem_reserve") is not { } number)
            {
                return null;
            }

            pages.Add(number);
        }

        return pages;
    }

    /// <summary>The kB of a page from <c>Node 0 DMA: 0*4kB 0*8kB …</c>; null for any other line.</summary>
    public static long? KbPerPage(string text)
    {
        bool blocks = text.StartsWith("Node ", StringComparison.Ordinal) && text.Contains('*', StringComparison.Ordinal);
        string[] words = blocks ? text.Split(' ', 5) : [];
        if (words.Length < 4 || !words[2].EndsWith(':') || words[3].Split('*') is not [_, var size] || !size.EndsWith("kB", StringComparison.Ordinal))
        {
            return null;
        }

        return SnapshotNumber.ReadUnsigned(size.AsSpan(..^2), out long kb) == FaultKind.None && kb > 0 ? kb : null;
    }

    /// <summary>Reads <c>Free swap  = 165628kB</c> or <c>Total swap = 1048572kB</c>; null for any other line.</summary>
    public static OomReport? ReadSwap(OomReport report, LogLine line, LogFields fields) => line.Text switch
    {
        _ when line.Text.StartsWith("Free swap ", StringComparison.Ordinal) => report with { FreeSwapKb = fields.Number("= ") },
        _ when line.Text.StartsWith("Total swap ", StringComparison.Ordinal) => report with { TotalSwapKb = fields.Number("= ") },
        _ => null,
    };
}
