using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A series: the texts that a recorder printed again and again, each sample between <c>@ TIME</c> and <c>@end TIME</c>, each text
/// below <c>==&gt; its file &lt;==</c>. docs/series.md has the format.
/// </summary>
internal sealed class SeriesText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const string BeginMark = "@ ";
    private const string EndMark = "@end ";
    private const string Beginning = "the beginning of the sample";

    private SeriesUnderWay? _series;
    private SeriesSection? _section;

    /// <inheritdoc/>
    public override bool IsWholeFile => true;

    /// <inheritdoc/>
    public override long MostBytes => 256 * 1024 * 1024;

    /// <inheritdoc/>
    public override long KeptOf(LineVerdict verdict, string line) => _series?.TakeKept() ?? 0;

    /// <inheritdoc/>
    public override void Finish()
    {
        _section = null;
        if (_series is not null)
        {
            Bag.Series.Add(_series.Finish());
            _series = null;
        }
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line) => line switch
    {
        _ when SeriesHead.IsSignature(line) => BeginSeries(line),
        _ when _series is null => LineVerdict.Unknown,
        ['#', ..] => ReadHash(line, _series),
        ['@', ..] => ReadMark(line, _series),
        _ when SnapshotKinds.IsDivider(line) => BeginSection(line, _series),
        _ => ReadValue(line, _series),
    };

    // A second signature is that of another recording, which was appended.
    private LineVerdict BeginSeries(string line)
    {
        Finish();
        Fault wrong = SeriesHead.CheckVersion(line);
        if (wrong.Kind != FaultKind.None)
        {
            return Blame(wrong);
        }

        _series = new SeriesUnderWay(File);
        return LineVerdict.Parsed;
    }

    private LineVerdict ReadHash(string line, SeriesUnderWay series)
    {
        if (!series.HasBegun && SeriesHead.ArePairs(line))
        {
            LineVerdict verdict = series.Head.ReadPairs(line, out Fault wrong);
            return verdict == LineVerdict.Malformed ? Blame(wrong) : verdict;
        }

        series.AddNote(new SeriesNote(Line, line[1..].Trim()));
        return LineVerdict.Ignored;
    }

    private LineVerdict ReadMark(string line, SeriesUnderWay series)
    {
        CloseSection();
        bool begins = line.StartsWith(BeginMark, StringComparison.Ordinal);
        if (!begins && !line.StartsWith(EndMark, StringComparison.Ordinal))
        {
            return LineVerdict.Unknown;
        }

        int column = begins ? BeginMark.Length : EndMark.Length;
        bool isTime = SnapshotTime.TryRead(line[column..].TrimEnd(), out TraceTime time) && time.IsSeconds;
        FaultKind wrong = begins ? series.BeginSample(Line, isTime ? time : null) : series.EndSample(isTime ? time : null);
        return wrong == FaultKind.None ? LineVerdict.Parsed : Blame(wrong, column, wrong == FaultKind.Missing ? Beginning : "time");
    }

    private LineVerdict BeginSection(string line, SeriesUnderWay series)
    {
        CloseSection();
        _section = series.OpenSection(SectionPath.Of(line));
        return LineVerdict.Ignored;
    }

    private LineVerdict ReadValue(string line, SeriesUnderWay series)
    {
        if (_section is null || series.Sample is null)
        {
            return series.IsPassedOver ? LineVerdict.Ignored : LineVerdict.Unknown;
        }

        LineVerdict verdict = _section.Read(line, Line);
        return verdict == LineVerdict.Malformed ? Blame(_section.Fault) : verdict;
    }

    private void CloseSection()
    {
        if (_section is not null && _series?.Sample is { } sample)
        {
            _section.Close(sample);
        }

        _section = null;
    }
}
