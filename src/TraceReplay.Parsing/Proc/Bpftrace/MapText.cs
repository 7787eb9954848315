using System.Text;

namespace TraceReplay.Parsing;

/// <summary>
/// The maps that bpftrace prints when a script ends (src/output.cpp): <c>@name[key]: value</c>, and for histograms rows below
/// <c>@name[key]:</c>. A stack as a key stands on several lines.
/// </summary>
internal sealed class MapText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const int LongestKey = 64 * 1024;

    private readonly List<HistogramRow> _rows = [];
    private readonly StringBuilder _key = new();
    private BpftraceMap? _histogram;
    private long _keyLine;

    /// <summary>Whether a line is surely an entry of a map: other texts have lines that begin with @ too.</summary>
    public static bool IsEntry(string line) => MapEntry.IsSure(line);

    /// <inheritdoc/>
    public override string? SurePart(string line) => line.EndsWith('|') ? line : null;

    /// <inheritdoc/>
    public override void Finish()
    {
        if (_histogram is not null)
        {
            Bag.Maps.Add(_histogram with { Rows = [.. _rows] });
            _histogram = null;
        }

        _rows.Clear();
        _key.Clear();
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadBlank()
    {
        Finish();
        return LineVerdict.Ignored;
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (line[0] == '@')
        {
            Finish();
            _keyLine = Line;
            return ReadEntry(line, line);
        }

        if (_key.Length > 0)
        {
            return ReadKey(line);
        }

        if (line[0] is '[' or '(')
        {
            return ReadRow(line);
        }

        if (Word.Split(line) is [{ Text: "Lost" }, var lost, { Text: "events" }])
        {
            return ReadLoss(lost);
        }

        bool starts = line.StartsWith("Attaching ", StringComparison.Ordinal) || line.StartsWith("Attached ", StringComparison.Ordinal);
        return starts && line.Contains(" probe", StringComparison.Ordinal) ? LineVerdict.Ignored : LineVerdict.Unknown;
    }

    private LineVerdict ReadKey(string line)
    {
        _key.Append('\n').Append(line);
        if (_key.Length > LongestKey)
        {
            Finish();
            return LineVerdict.Unknown;
        }

        return MapEntry.EndsKey(line) ? ReadEntry(_key.ToString(), line) : LineVerdict.Parsed;
    }

    // The text of an entry, of which the last line is read: the faults are its.
    private LineVerdict ReadEntry(string text, string line)
    {
        _key.Clear();
        if (MapEntry.OpensKey(text))
        {
            _key.Append(text);
            return LineVerdict.Parsed;
        }

        if (MapEntry.Split(text) is not { } entry)
        {
            return LineVerdict.Unknown;
        }

        var map = new BpftraceMap(File, _keyLine, Phase) { Name = entry.Name, Key = entry.Key };
        if (entry.Value.Length == 0)
        {
            _histogram = map;
            return LineVerdict.Parsed;
        }

        return Take(map, entry, new Word(entry.Value, line.TrimEnd().Length - entry.Value.Length));
    }

    private LineVerdict Take(BpftraceMap map, MapEntry entry, Word value)
    {
        if (entry.IsNumber)
        {
            if (!TrySigned(value, map.Name, out long number))
            {
                return LineVerdict.Malformed;
            }

            Bag.Maps.Add(map with { Value = number });
            return LineVerdict.Parsed;
        }

        MapStats? stats = MapEntry.StatsOf(entry.Value);
        Bag.Maps.Add(map with { Stats = stats, Text = stats is null ? entry.Value : null });
        return LineVerdict.Parsed;
    }

    private LineVerdict ReadLoss(Word lost)
    {
        if (!TryNumber(lost, "Lost", out long number))
        {
            return LineVerdict.Malformed;
        }

        Bag.LostEvents += number;
        return LineVerdict.Ignored;
    }

    private LineVerdict ReadRow(string line)
    {
        if (_histogram is null || HistogramRowText.LabelOf(line) is not { } label)
        {
            return LineVerdict.Unknown;
        }

        if (HistogramRowText.BoundsOf(label) is not { } bounds)
        {
            return Blame(FaultKind.NotANumber, 1, "bounds");
        }

        if (!TryNumber(HistogramRowText.CountOf(line, label.Length), "count", out long count))
        {
            return LineVerdict.Malformed;
        }

        _rows.Add(new HistogramRow(bounds.Low, bounds.High, count));
        return LineVerdict.Parsed;
    }
}
