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
        var value = new Word(entry.Value, line.Length - entry.Value.Length);
        return value.Text.Length == 0 ? Open(map) : Take(map, value);
    }

    private LineVerdict Open(BpftraceMap map)
    {
        _histogram = map;
        return LineVerdict.Parsed;
    }

    private LineVerdict Take(BpftraceMap map, Word value)
    {
        if (MapEntry.StatsOf(value.Text) is { } stats)
        {
            map = map with { Stats = stats };
        }
        else if (SnapshotNumber.IsDigits(value.Text.AsSpan().TrimStart('-')))
        {
            if (!TrySigned(value, map.Name, out long number))
            {
                return LineVerdict.Malformed;
            }

            map = map with { Value = number };
        }
        else
        {
            map = map with { Text = value.Text };
        }

        Bag.Maps.Add(map);
        return LineVerdict.Parsed;
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
