namespace TraceReplay.Parsing;

/// <summary>Gathers what the snapshots of a capture say.</summary>
internal sealed class SnapshotReader
{
    private const string Full = "more values than a snapshot has: the rest is counted, not read";

    private readonly SnapshotBag _bag = new();

    /// <summary>Reads one snapshot, and accounts for each of its lines.</summary>
    public async ValueTask ReadAsync(TraceSource source, FileAccount account, CancellationToken ct)
    {
        long lost = _bag.LostEvents;
        var sections = new SnapshotSections(_bag, source.Name, account.SnapshotKind!);
        using (var text = new BoundedText(source.Open(), account))
        {
            while (await text.ReadLineAsync(ct) is { } line)
            {
                Read(line, text, sections, account);
            }
        }

        sections.Finish();
        account.SnapshotKind = sections.Kinds;
        account.LostEvents = _bag.LostEvents - lost;
        account.LossUnknownPlace = account.LostEvents > 0;
    }

    public Snapshots Finish() => _bag.ToSnapshots();

    private static void Read(string line, BoundedText text, SnapshotSections sections, FileAccount account)
    {
        if (text.Kept > sections.MostBytes)
        {
            account.Error ??= Full;
            text.Count(LineVerdict.Ignored, line, default, kept: 0);
        }
        else if (text.IsCutShort && !string.IsNullOrWhiteSpace(line))
        {
            ReadCutShort(line, text, sections, account);
        }
        else
        {
            LineVerdict verdict = sections.Read(line, text.Line);
            text.Count(verdict, line, sections.Fault, sections.KeptOf(verdict, line));
        }
    }

    // The last line of a file that lacks its newline: the end of it may have been cut, digits of its last number too.
    private static void ReadCutShort(string line, BoundedText text, SnapshotSections sections, FileAccount account)
    {
        LineVerdict verdict = sections.SurePart(line) is { } sure ? sections.Read(sure, text.Line) : LineVerdict.Malformed;
        bool cut = verdict is LineVerdict.Malformed or LineVerdict.Unknown;
        account.Truncated |= cut;
        text.Count(cut ? LineVerdict.Malformed : verdict, line, new Fault(FaultKind.CutShort, line.Length, ""), kept: 0);
    }
}
