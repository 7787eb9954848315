using Spectre.Console;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a bpftrace script counted: beside what the trace has, or alone.</summary>
internal static class MapComparisonText
{
    private const string Indent = "    ";

    public static void Write(TextWriter output, MapComparison comparison, TextStyle style)
    {
        output.WriteLine($"  {ThreadStats.Shrink}, as bpftrace counted it ({comparison.Maps.File})");
        ThreadStatsText.Wrapped(output, Sentence(comparison), 4);
        if (comparison.Agreement == MapsAgreement.NotInTrace)
        {
            Alone(output, comparison.Maps, style);
        }
        else
        {
            SideBySide(output, comparison, style);
        }
    }

    private static string Sentence(MapComparison comparison) => comparison.Agreement switch
    {
        MapsAgreement.NotInTrace => "no event of the replayed trace to hold it against",
        MapsAgreement.Equal => $"equal to the trace: all {comparison.Pairs.Count} figures, by priority too",
        MapsAgreement.MapsHaveMore => "not equal: bpftrace has more than the trace and of nothing less, as when it listens before the trace is on or after it is off",
        MapsAgreement.TraceHasMore => "not equal: the trace has more than bpftrace and of nothing less, as when bpftrace is not attached all the time or misses events",
        _ => "not equal: of some figures bpftrace has more, of others the trace",
    };

    private static void Alone(TextWriter output, ShrinkMaps maps, TextStyle style)
    {
        MapFigures[] lists = [.. maps.Lists.Where(l => l.Events > 0)];
        Table table = ScanFiguresText.Create();
        foreach (MapFigures list in lists)
        {
            ScanFiguresText.Add(table, "all", list.List, list.Events, list.Scanned, list.Reclaimed, list.ZeroEvents);
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
        (string, IReadOnlyList<long>)[] priorities = [.. lists.Where(l => l.Priorities is not null).Select(l => (FigureText.NameOf(l.List), l.Priorities!))];
        if (priorities.Length > 0)
        {
            ScanFiguresText.Priorities(output, priorities, style);
        }
    }

    // The sums always; of the priorities those that differ.
    private static void SideBySide(TextWriter output, MapComparison comparison, TextStyle style)
    {
        Table table = PlainTable.Create("list", "figure", ">trace", ">bpftrace", ">difference");
        foreach (FigurePair pair in comparison.Pairs.Where(p => p.Difference != 0 || (p.Priority is null && p.Trace > 0)))
        {
            string sign = pair.Difference > 0 ? "+" : string.Empty;
            table.AddRow(
                new Text(FigureText.NameOf(pair.List)), new Text(pair.Name), new Text(FigureText.Number(pair.Trace)), new Text(FigureText.Number(pair.Map)),
                new Text(sign + FigureText.Number(pair.Difference)));
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
    }
}
