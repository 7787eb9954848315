using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>What is wrong with a file: what nobody knows, what was lost, what could not be read.</summary>
internal static class InspectFaultText
{
    private const int MostNames = 20;

    public static void Write(TextWriter output, FileAccount file, TextStyle style)
    {
        if (file.Error is not null)
        {
            output.WriteLine($"    error: {file.Error}");
        }

        if (!style.IsQuiet)
        {
            Counts(output, "events without a schema", file.UnknownEvents);
            Counts(output, "fields without a schema", file.UnknownFields);
        }

        Order(output, file);
        foreach (Complaint complaint in file.Malformed)
        {
            output.WriteLine($"    malformed line {complaint.Line}, column {complaint.Column}: {complaint.Message}: {complaint.Excerpt}");
        }

        long more = file.Lines.Malformed - file.Malformed.Count;
        if (more > 0)
        {
            output.WriteLine($"    and {more} more malformed lines");
        }
    }

    private static void Counts(TextWriter output, string title, IReadOnlyList<KeyValuePair<string, long>> counts)
    {
        if (counts.Count == 0)
        {
            return;
        }

        output.WriteLine($"    {title}:");
        foreach ((string name, long count) in counts.Take(MostNames))
        {
            output.WriteLine($"      {count,9}  {name}");
        }

        if (counts.Count > MostNames)
        {
            output.WriteLine($"      {counts.Skip(MostNames).Sum(c => c.Value),9}  of {counts.Count - MostNames} more names");
        }
    }

    private static void Order(TextWriter output, FileAccount file)
    {
        if (file.LostEvents > 0 || file.LossUnknownPlace)
        {
            output.WriteLine($"    lost events: {file.LostEvents}{(file.LossUnknownPlace ? ", at a place that nothing tells" : string.Empty)}");
            Places(output, file.Losses);
        }

        if (file.Twins > 0)
        {
            output.WriteLine($"    held by another file too, and not counted twice: {file.Twins}");
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

    // By CPU, where the text tells it.
    private static void Places(TextWriter output, IReadOnlyList<LossSpan> losses)
    {
        foreach (IGrouping<int, LossSpan> cpu in losses.GroupBy(l => l.Cpu).OrderBy(g => g.Key))
        {
            LossSpan first = cpu.First();
            string where = cpu.Key < 0 ? "CPU not told" : $"CPU {cpu.Key}";
            string from = first.From.Format == Events.TimeFormat.None ? "the beginning" : first.From.ToString();
            string to = first.To.Format == Events.TimeFormat.None ? "the end" : first.To.ToString();
            string places = cpu.Count() > 1 ? $" in {cpu.Count()} places, the first" : string.Empty;
            output.WriteLine($"      {where}: {cpu.Sum(l => l.Lost ?? 0)}{places} from {from} to {to} (line {first.Line})");
        }
    }
}
