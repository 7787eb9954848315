using System.Text;

namespace TraceReplay.Parsing;

/// <summary>
/// The zones in the Mem-Info block that the OOM killer and failed allocations log (show_free_areas, mm/show_mem.c): a line of
/// <c>name:…kB</c> for each zone, and a line of its lowmem_reserve.
/// </summary>
internal sealed class MemInfoText(string file, List<ZoneSnapshot> zones)
{
    private const int KbPerPage = 4;
    private const string ReserveKey = "lowmem_reserve[]:";

    private ZoneBuilder? _zone;

    /// <summary>Reads one line of the log.</summary>
    public void Read(string line, long number)
    {
        int reserve = line.IndexOf(ReserveKey, StringComparison.Ordinal);
        if (reserve >= 0 && _zone is not null)
        {
            string[] words = line[(reserve + ReserveKey.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _zone.Protection = ZoneinfoText.Numbers(words);
            Finish();
            return;
        }

        int node = line.IndexOf("Node ", StringComparison.Ordinal);
        if (node >= 0)
        {
            ReadZone(line[node..].Split(' ', StringSplitOptions.RemoveEmptyEntries), number);
        }
    }

    /// <summary>Adds the zone last read.</summary>
    public void Finish()
    {
        if (_zone is not null)
        {
            zones.Add(_zone.Build());
            _zone = null;
        }
    }

    private void ReadZone(string[] words, long number)
    {
        if (words.Length < 4 || !words[3].StartsWith("free:", StringComparison.Ordinal) || !int.TryParse(words[1], out int node))
        {
            return;
        }

        Finish();
        _zone = new ZoneBuilder(file, number, node, NamedValues.Zone(Encoding.UTF8.GetBytes(words[2])));
        foreach (string word in words.AsSpan(3))
        {
            int colon = word.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && word.EndsWith("kB", StringComparison.OrdinalIgnoreCase)
                && long.TryParse(word.AsSpan(colon + 1, word.Length - colon - 3), out long kb))
            {
                _zone.Set(word[..colon], kb / KbPerPage);
            }
        }
    }
}
