using System.Text;

namespace TraceReplay.Parsing;

/// <summary>/proc/zoneinfo (zoneinfo_show_print, mm/vmstat.c). Its numbers are pages.</summary>
internal static class ZoneinfoText
{
    public static async ValueTask ReadAsync(BoundedText text, string file, List<ZoneSnapshot> zones, CancellationToken ct)
    {
        ZoneBuilder? zone = null;
        while (await text.ReadLineAsync(ct) is { } line)
        {
            string[] words = line.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["Node", _, "zone", _] && int.TryParse(words[1], out int node))
            {
                Add(zone, zones);
                zone = new ZoneBuilder(file, text.Line, node, NamedValues.Zone(Encoding.UTF8.GetBytes(words[3])));
            }
            else if (zone is not null)
            {
                ReadLine(words, zone);
            }
        }

        Add(zone, zones);
    }

    private static void ReadLine(string[] words, ZoneBuilder zone)
    {
        switch (words)
        {
            case ["pages", "free", _]:
                Set(zone, "free", words[2]);
                break;
            case ["protection:", ..]:
                zone.Protection = Numbers(words.AsSpan(1));
                break;
            case ["reserved_highatomic:" or "free_highatomic:", _]:
                Set(zone, words[0][..^1], words[1]);
                break;
            // "free" alone is no line of the zone, and "high:" with a colon is one of a per-CPU list.
            case ["boost" or "min" or "low" or "high" or "managed" or "nr_free_cma", _]:
                Set(zone, words[0], words[1]);
                break;
        }
    }

    /// <summary>The numbers among some words.</summary>
    public static List<long> Numbers(ReadOnlySpan<string> words)
    {
        var numbers = new List<long>(words.Length);
        foreach (string word in words)
        {
            if (long.TryParse(word, out long number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static void Set(ZoneBuilder zone, string name, string text)
    {
        if (long.TryParse(text, out long pages))
        {
            zone.Set(name, pages);
        }
    }

    private static void Add(ZoneBuilder? zone, List<ZoneSnapshot> zones)
    {
        if (zone is not null)
        {
            zones.Add(zone.Build());
        }
    }
}
