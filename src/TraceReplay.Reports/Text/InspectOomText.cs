using System.Globalization;
using Spectre.Console;
using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What the kernel's log says of memory that ran out: who asked, what the zones had, who was killed.</summary>
internal static class InspectOomText
{
    private const int Most = 5;

    public static void Write(TextWriter output, CaptureResult result, TextStyle style)
    {
        IReadOnlyList<OomReport> reports = result.Capture.Snapshots.OomReports;
        if (reports.Count == 0)
        {
            return;
        }

        output.WriteLine("  reports of the log");
        foreach (OomReport report in reports.Take(Most))
        {
            Report(output, report, result.OomVerdicts.FirstOrDefault(v => v.Report == report), style);
        }

        if (reports.Count > Most)
        {
            output.WriteLine($"    and {reports.Count - Most} more");
        }
    }

    private static void Report(TextWriter output, OomReport report, OomVerdict? verdict, TextStyle style)
    {
        string time = report.Time.Format == Events.TimeFormat.None ? string.Empty : $" at {report.Time}";
        Line(output, $"{report.File}:{report.Line}{time}: {Cause(report)}", indent: 4);
        if (report.GfpMask is not null || report.Order is not null)
        {
            string order = report.Order is int number ? $", order={number.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
            Line(output, $"asked for by {OomWords.Task(report.Comm, report.Pid) ?? "a task that is not told"}: gfp_mask={report.GfpMask ?? "not told"}{order}", indent: 6);
        }

        Zones(output, report.Zones, style);
        foreach (OomVictim victim in report.Killed)
        {
            string size = victim.AnonRssKb is long kb ? $", anon-rss {kb.ToString(CultureInfo.InvariantCulture)} kB" : string.Empty;
            Line(output, $"killed {OomWords.Task(victim.Comm, victim.Pid)}{size}", indent: 6);
        }

        if (report.NothingToKill)
        {
            Line(output, "nothing to kill", indent: 6);
        }

        foreach (string line in verdict is null ? [] : OomVerdictText.Inner(verdict))
        {
            Line(output, line, indent: 6);
        }
    }

    private static string Cause(OomReport report) => report.Kind switch
    {
        OomReportKind.AllocationFailure => "an allocation failed",
        OomReportKind.MemInfo => "the state of memory",
        _ when report.IsMemcg == true => $"memory cgroup {report.OomMemcg ?? "(not told)"} at its limit",
        _ => "out of memory",
    };

    private static void Zones(TextWriter output, IReadOnlyList<ZoneSnapshot> zones, TextStyle style)
    {
        if (zones.Count == 0)
        {
            return;
        }

        Table table = PlainTable.Create("zone (pages)", ">free", ">min", ">low", ">high");
        foreach (ZoneSnapshot zone in zones)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"node {zone.Node} {zone.Zone}");
            table.AddRow(new[] { name, Pages(zone.Free), Pages(zone.Min), Pages(zone.Low), Pages(zone.High) }.Select(c => new Text(c)));
        }

        PlainTable.Write(output, table, style.Color, longest: 0, indent: "      ");
    }

    private static string Pages(long? pages) => pages?.ToString(CultureInfo.InvariantCulture) ?? "-";

    private static void Line(TextWriter output, string text, int indent)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }
}
