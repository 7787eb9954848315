using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>One trace of a capture as text.</summary>
internal static class InspectFileText
{
    private const int MostTasks = 8;

    public static void Write(TextWriter output, Capture capture, FileAccount file, TextStyle style)
    {
        output.WriteLine($"  {file.Name}: {Kind(file)}");
        LineAccount lines = file.Lines;
        Line(output, $"lines: {lines.Total} = {lines.Parsed} parsed + {lines.Ignored} ignored + {lines.Unknown} unknown + {lines.Malformed} malformed");
        if (!style.IsQuiet && lines.Parsed > 0)
        {
            Contents(output, capture, file, style);
        }

        InspectFaultText.Write(output, file, style);
    }

    private static void Contents(TextWriter output, Capture capture, FileAccount file, TextStyle style)
    {
        InspectEventTable.Write(output, file, style);
        Line(output, Tasks(capture.Names, file.Tasks));
        string nodes = string.Join(' ', file.Nodes);
        string zones = string.Join(' ', file.Zones);
        Line(output, string.Join("; ", ((string[])[nodes.Length > 0 ? $"nodes: {nodes}" : nodes, zones.Length > 0 ? $"zones: {zones}" : zones]).Where(t => t.Length > 0)));
        Line(output, Cpus(file.Cpus));
    }

    private static string Kind(FileAccount file) => file.Role switch
    {
        FileRole.Replayed => $"{Words.Of(file.Dialect)}{Mail(file)}{Printed(file)}, replayed",
        _ => $"{Words.Of(file.Dialect)}{Mail(file)}{Printed(file)}, counted only: another recording of the same events",
    };

    private static string Mail(FileAccount file) => file.IsMail ? " in a mail" : string.Empty;

    private static string Printed(FileAccount file) => file.PrintedBy is { } command ? $" (lines of {command})" : string.Empty;

    private static string Tasks(NameTable names, IReadOnlyList<TaskCount> tasks)
    {
        TaskCount[] known = [.. tasks.Where(t => t.Task.IsKnown)];
        if (known.Length == 0)
        {
            return string.Empty;
        }

        string busiest = string.Join(", ", known.Take(MostTasks).Select(t => $"{names.Format(t.Task)} {t.Count}"));
        string others = known.Length > MostTasks ? $", and {known.Length - MostTasks} more with {known.Skip(MostTasks).Sum(t => t.Count)}" : string.Empty;
        return $"tasks: {busiest}{others}";
    }

    // A CPU whose buffer was overwritten begins later than the others.
    private static string Cpus(IReadOnlyList<CpuCount> cpus)
    {
        CpuCount[] timed = [.. cpus.Where(c => c.First.Format != TimeFormat.None)];
        if (timed.Length < 2)
        {
            return cpus.Count > 0 ? $"CPUs: {string.Join(' ', cpus.Select(c => c.Cpu))}" : string.Empty;
        }

        CpuCount first = timed.MinBy(c => c.First.Value)!;
        CpuCount last = timed.MaxBy(c => c.First.Value)!;
        return $"CPUs: {timed.Length} ({timed[0].Cpu} to {timed[^1].Cpu}), beginning at {first.First} (CPU {first.Cpu}) to {last.First} (CPU {last.Cpu})";
    }

    private static void Line(TextWriter output, string text)
    {
        foreach (string line in text.Length > 0 ? WordWrap.Lines(text, indent: 4) : [])
        {
            output.WriteLine(line);
        }
    }
}
