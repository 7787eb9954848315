using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>One file of a capture as text.</summary>
internal static class InspectFileText
{
    public static void Write(TextWriter output, FileAccount file)
    {
        output.WriteLine($"  {file.Name}: {Kind(file)}");
        if (file.Error is not null)
        {
            output.WriteLine($"    error: {file.Error}");
        }

        if (file.Lines.Total == 0)
        {
            return;
        }

        LineAccount lines = file.Lines;
        output.WriteLine(
            $"    lines: {lines.Total} = {lines.Parsed} parsed + {lines.Ignored} ignored + {lines.Unknown} unknown + {lines.Malformed} malformed");
        if (file.FirstTime.Format != TimeFormat.None)
        {
            output.WriteLine($"    time: {file.FirstTime} to {file.LastTime}{Cpus(file)}");
        }

        Counts(output, "events", [.. file.Events.Select(e => KeyValuePair.Create(e.Name, e.Count))]);
        Counts(output, "events without a schema", file.UnknownEvents);
        Losses(output, file);
        foreach (Complaint complaint in file.Malformed)
        {
            output.WriteLine($"    malformed line {complaint.Line}, column {complaint.Column}: {complaint.Message}: {complaint.Excerpt}");
        }
    }

    private static string Kind(FileAccount file) => file.Role switch
    {
        FileRole.Replayed => $"{Words.Of(file.Dialect)}{Mail(file)}, replayed",
        FileRole.Counted => $"{Words.Of(file.Dialect)}{Mail(file)}, counted only: another recording of the same events",
        FileRole.Snapshot => $"snapshot of {file.SnapshotKind}",
        _ => Words.Of(file.Role),
    };

    private static string Mail(FileAccount file) => file.IsMail ? " in a mail" : string.Empty;

    private static string Cpus(FileAccount file) =>
        file.Cpus is { Count: > 0 } cpus ? $", {cpus.Count} CPUs ({cpus[0].Cpu} to {cpus[^1].Cpu})" : string.Empty;

    private static void Counts(TextWriter output, string title, IReadOnlyList<KeyValuePair<string, long>> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        output.WriteLine($"    {title}:");
        foreach ((string name, long count) in counts)
        {
            output.WriteLine($"      {count,9}  {name}");
        }
    }

    private static void Losses(TextWriter output, FileAccount file)
    {
        if (file.LostEvents > 0 || file.LossUnknownPlace)
        {
            output.WriteLine($"    lost events: {file.LostEvents}{(file.LossUnknownPlace ? ", at a place that nothing tells" : string.Empty)}");
        }

        if (file.Reordered > 0)
        {
            output.WriteLine($"    put back in order: {file.Reordered}");
        }

        if (file.OutOfOrder > 0)
        {
            output.WriteLine($"    too late to be put in order: {file.OutOfOrder}");
        }

        if (file.Truncated)
        {
            output.WriteLine("    the file ends in mid-line");
        }
    }
}
