using System.Globalization;
using Spectre.Console;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The events of a file by type: count, first and last time.</summary>
internal static class InspectEventTable
{
    private const string Indent = "    ";

    public static void Write(TextWriter output, FileAccount file, TextStyle style)
    {
        if (file.Events.Count == 0)
        {
            return;
        }

        bool timed = file.FirstTime.Format != TimeFormat.None;
        Table table = timed ? PlainTable.Create("event", ">count", ">first", ">last") : PlainTable.Create("event", ">count");
        foreach (EventCount e in file.Events)
        {
            string count = e.Count.ToString(CultureInfo.InvariantCulture);
            string[] cells = timed ? [e.Name, count, e.First.ToString(), e.Last.ToString()] : [e.Name, count];
            table.AddRow(cells.Select(c => new Text(c)));
        }

        PlainTable.Write(output, table, style.Color, file.Events.Max(e => e.Name.Length), Indent);
    }
}
