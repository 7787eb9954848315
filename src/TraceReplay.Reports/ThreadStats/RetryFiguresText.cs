using Spectre.Console;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>should_reclaim_retry: its calls, the loop counter, the zones, the tasks.</summary>
internal static class RetryFiguresText
{
    private const int MostTasks = 5;
    private const string Indent = "    ";

    public static void Write(TextWriter output, ThreadStats stats, NameTable names, TextStyle style)
    {
        RetryZoneFigures all = stats.Figures.AllZones;
        output.WriteLine("  should_reclaim_retry");
        ThreadStatsText.Wrapped(output, $"{stats.Calls.Count} calls: in {stats.Calls.Passed} a zone met its watermark, in {stats.Calls.Count - stats.Calls.Passed} none did", 4);
        ThreadStatsText.Wrapped(output, $"{all.Events} reclaim_retry_zone events: {all.Passes} pass (wmark_check=1), {all.Events - all.Passes} fail", 4);
        ThreadStatsText.Wrapped(output, $"reclaimable: {FigureText.Range(all.Reclaimable)} pages ({FigureText.Gib(all.Reclaimable)})", 4);
        Loops(output, stats.Calls, style);
        Zones(output, stats.Figures, style);
        Tasks(output, stats.Calls, names, style);
    }

    private static void Loops(TextWriter output, RetryCalls calls, TextStyle style)
    {
        Table table = PlainTable.Create(">no_progress_loops", ">calls", ">a zone passed", ">none passed", "");
        foreach (LoopCalls loops in calls.Loops)
        {
            string remark = loops.Loops == RetryCalls.SilentLoops ? "(before any zone: no event)" : string.Empty;
            Row(table, FigureText.Number(loops.Loops), FigureText.Number(loops.Calls), FigureText.Number(loops.Passed), FigureText.Number(loops.Calls - loops.Passed), remark);
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
    }

    private static void Zones(TextWriter output, EventFigures figures, TextStyle style)
    {
        Table table = PlainTable.Create("pages", ">events", ">pass", ">reclaimable", ">available", ">min_wmark");
        if (figures.Zones.Count != 1)
        {
            Zone(table, "all", figures.AllZones);
        }

        foreach (RetryZoneFigures zone in figures.Zones)
        {
            Zone(table, $"node {zone.Node} {FigureText.NameOf(zone.Zone)}".TrimEnd(), zone);
        }

        PlainTable.Write(output, table, style.Color, 0, Indent);
    }

    private static void Zone(Table table, string name, RetryZoneFigures zone) => Row(
        table,
        name,
        FigureText.Number(zone.Events),
        FigureText.Number(zone.Passes),
        FigureText.Range(zone.Reclaimable),
        FigureText.Range(zone.Available),
        FigureText.Range(zone.MinWmark));

    private static void Tasks(TextWriter output, RetryCalls calls, NameTable names, TextStyle style)
    {
        TaskCalls[] most = [.. calls.Tasks.Take(MostTasks)];
        if (most.Length == 0)
        {
            return;
        }

        Table table = PlainTable.Create("task", ">calls", ">a zone passed", ">stalls", ">highest loops");
        foreach (TaskCalls task in most)
        {
            Row(table, names.Format(task.Task), FigureText.Number(task.Calls), FigureText.Number(task.Passed), FigureText.Number(task.Stalls), FigureText.Number(task.MaxLoops));
        }

        PlainTable.Write(output, table, style.Color, most.Max(t => names.Format(t.Task).Length), Indent);
        if (calls.Tasks.Count > MostTasks)
        {
            output.WriteLine($"{Indent}and {calls.Tasks.Count - MostTasks} more with {calls.Tasks.Skip(MostTasks).Sum(t => t.Calls)}");
        }
    }

    private static void Row(Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(c => new Text(c)));
}
