using Spectre.Console;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The scans of inactive lists: by reclaimer and list, and by priority.</summary>
internal static class ScanFiguresText
{
    private const string Indent = "    ";

    public static void Write(TextWriter output, ScanTable scans, TextStyle style)
    {
        output.WriteLine($"  {ThreadStats.Shrink}");
        LruList[] lists = [.. Enum.GetValues<LruList>().Where(l => scans.Of(l).Events > 0)];
        Table table = Create();
        foreach (LruList list in lists)
        {
            ScanFigures all = scans.Of(list);
            Add(table, "all", list, all.Events, all.Scanned, all.Reclaimed, all.ZeroEvents);
        }

        foreach (Reclaimer by in Enum.GetValues<Reclaimer>())
        {
            foreach (LruList list in lists.Where(l => scans[by, l].Events > 0))
            {
                ScanFigures own = scans[by, list];
                Add(table, FigureText.NameOf(by), list, own.Events, own.Scanned, own.Reclaimed, own.ZeroEvents);
            }
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
        Priorities(output, [.. lists.Select(l => (FigureText.NameOf(l), scans.Of(l).Priorities))], style);
    }

    /// <summary>A table for <see cref="Add"/>.</summary>
    public static Table Create() => PlainTable.Create("by", "list", ">events", ">scanned", ">reclaimed", ">hit rate", ">reclaimed nothing");

    public static void Add(Table table, string by, LruList list, long? events, long? scanned, long? reclaimed, long? zero) => table.AddRow(
        new Text(by),
        new Text(FigureText.NameOf(list)),
        new Text(FigureText.Number(events)),
        new Text(FigureText.Number(scanned)),
        new Text(FigureText.Number(reclaimed)),
        new Text(FigureText.Share(reclaimed, scanned)),
        new Text($"{FigureText.Number(zero)} ({FigureText.Share(zero, events)})"));

    /// <summary>Events by priority, from the one that reclaim begins with to 0; a column for each list.</summary>
    public static void Priorities(TextWriter output, IReadOnlyList<(string Name, IReadOnlyList<long> Counts)> lists, TextStyle style)
    {
        Table table = PlainTable.Create([">priority", .. lists.Select(l => $">{l.Name} events")]);
        for (int priority = ScanFigures.PriorityCount - 1; priority >= 0; priority--)
        {
            table.AddRow([new Text(FigureText.Number(priority)), .. lists.Select(l => new Text(FigureText.Number(l.Counts[priority])))]);
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
    }
}
