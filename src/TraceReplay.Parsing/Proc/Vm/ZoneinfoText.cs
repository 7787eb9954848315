using System.Text;

namespace TraceReplay.Parsing;

/// <summary>/proc/zoneinfo (zoneinfo_show_print, mm/vmstat.c). Its numbers are pages.</summary>
internal sealed class ZoneinfoText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private ZoneBuilder? _zone;

    // Below "pagesets" the zone's names come again for each CPU.
    private bool _inPagesets;

    /// <summary>Whether a line begins a zone.</summary>
    public static bool IsZone(string line) => Split(line) is [{ Text: "Node", Column: 0 }, _, { Text: "zone" }, _];

    /// <inheritdoc/>
    public override void Finish()
    {
        if (_zone is not null)
        {
            Bag.Zones.Add(_zone.Build(unitsPerPage: 1));
            _zone = null;
        }
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Split(line);
        if (words is [{ Text: "Node" }, _, { Text: "zone" }, _])
        {
            return Begin(words);
        }

        return _zone is null || words is [] or [{ Column: 0 }, ..] ? LineVerdict.Unknown : ReadValue(words, _zone);
    }

    private LineVerdict Begin(List<Word> words)
    {
        Finish();
        if (!TryInt(words[1], "Node", out int node))
        {
            return LineVerdict.Malformed;
        }

        _zone = new ZoneBuilder(File, Line, Phase, node, NamedValues.Zone(Encoding.UTF8.GetBytes(words[3].Text)));
        _inPagesets = false;
        return LineVerdict.Parsed;
    }

    private LineVerdict ReadValue(List<Word> words, ZoneBuilder zone)
    {
        switch (words)
        {
            case [{ Text: "protection:" }, ..]:
                return ReadProtection(words, zone);
            case [{ Text: "node_unreclaimable:" }, var flag]:
                bool read = TryNumber(flag, "node_unreclaimable", out long number);
                zone.NodeUnreclaimable = read ? number != 0 : null;
                return read ? LineVerdict.Parsed : LineVerdict.Malformed;
            case [{ Text: "pages" }, { Text: "free" }, var free]:
                return Set(zone, "free", free);
            case [{ Text: "pagesets" }]:
                _inPagesets = true;
                return LineVerdict.Ignored;
            case [{ Text: "cpu:" }, _] when _inPagesets:
                zone.Cpus++;
                return LineVerdict.Parsed;
            case [var name, var value] when NameOf(name.Text) is { } known:
                return Set(zone, known, value);
            case [_, _] or [.., { Text: [.., ':'] }, _] or [{ Text: "per-node" }, { Text: "stats" }]:
                return LineVerdict.Ignored;
            default:
                return LineVerdict.Unknown;
        }
    }

    // "free" alone is no line of the zone; the lists of a CPU have their names with a colon, and so has the highatomic reserve.
    private string? NameOf(string name) => name switch
    {
        "free" => null,
        "reserved_highatomic:" or "free_highatomic:" => name[..^1],
        [.., ':'] => null,
        _ => _inPagesets ? null : ZoneBuilder.NameOf(name),
    };

    private LineVerdict ReadProtection(List<Word> words, ZoneBuilder zone)
    {
        var reserve = new List<long>(words.Count - 1);
        foreach (Word word in words[1..])
        {
            if (!TrySigned(word, "protection", out long pages))
            {
                return LineVerdict.Malformed;
            }

            reserve.Add(pages);
        }

        zone.Protection = reserve;
        return LineVerdict.Parsed;
    }

    private LineVerdict Set(ZoneBuilder zone, string name, Word value)
    {
        if (!TryNumber(value, name, out long pages))
        {
            return LineVerdict.Malformed;
        }

        zone.Set(name, pages);
        return LineVerdict.Parsed;
    }

    private static List<Word> Split(string line) => Word.Split(line, ",()");
}
