namespace TraceReplay.Parsing;

/// <content>The Mem-Info block of a report.</content>
internal sealed partial class OomReportReader
{
    private LineVerdict? ReadMemInfo(LogLine log, LogFields fields)
    {
        if (ShowMemLines.IsHeader(log.Text))
        {
            bool begins = _open is null or { HasMemInfo: true } or { HasKilled: true };
            OomReportBuilder report = begins ? Begin(log) : _open!;
            report.HasMemInfo = true;
            return LineVerdict.Ignored;
        }

        if (ShowMemLines.IsZone(log.Text))
        {
            return ReadZone(log, fields);
        }

        return _open is null ? null : ReadBelowZones(_open, log, fields);
    }

    private LineVerdict ReadZone(LogLine log, LogFields fields)
    {
        if (ShowMemLines.ReadZone(log, fields, (node, zone) => new ZoneBuilder(file, _line, phase, node, zone)) is { } zone)
        {
            OomReportBuilder report = _open ?? Begin(log);
            report.Add(zone);
        }

        return fields.Verdict;
    }

    private static LineVerdict? ReadBelowZones(OomReportBuilder report, LogLine log, LogFields fields)
    {
        if (ShowMemLines.IsReserve(log.Text) && report.LastZone is { } zone)
        {
            zone.Protection = ShowMemLines.ReadReserve(log, fields) ?? [];
            return fields.Verdict;
        }

        if (ShowMemLines.KbPerPage(log.Text) is { } kb)
        {
            report.KbPerPage = kb;
            return LineVerdict.Parsed;
        }

        if (ShowMemLines.ReadSwap(report.Report, log, fields) is { } withSwap)
        {
            report.Report = withSwap;
            return fields.Verdict;
        }

        return null;
    }
}
