using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Fuzz;

/// <summary>
/// What the reader of one file tells of it, line for line, so that two ways to read the same bytes can be compared. Names stand there
/// as text: their indexes say only in which order they were met.
/// </summary>
internal static class ToldText
{
    /// <summary>Every event, and then the account.</summary>
    public static List<string> Of(Stream stream, bool quick = true)
    {
        var told = new List<string>();
        var names = new NameTable();
        var account = new FileAccount("input");
        using var reader = new TraceFileReader(SourceStream.Over(stream), account, 0, names, quick);
        TraceEvent e = default;
        while (!reader.Ended)
        {
            while (reader.TryRead(ref e))
            {
                told.Add(Of(in e, names));
            }

            Fill(reader);
        }

        Add(told, account, names);
        return told;
    }

    /// <summary>The same of a text that several read in chunks of this size.</summary>
    public static List<string> InChunks(Stream stream, int workers, int size)
    {
        var told = new List<string>();
        var names = new NameTable();
        var account = new FileAccount("input");
        using var pool = new ParseWorkers(workers);
        using var reader = new ChunkedReader(SourceStream.Over(stream), account, 0, names, pool, size);
        while (!reader.Ended)
        {
            while (reader.TryStep())
            {
                told.Add(Of(in reader.Current, names));
            }

            Fill(reader);
        }

        Add(told, account, names);
        return told;
    }

    private static void Fill(IEventReader reader)
    {
        if (!reader.Ended)
        {
            reader.FillAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
    }

    private static void Add(List<string> told, FileAccount account, NameTable names)
    {
        LineAccount lines = account.Lines;
        told.Add($"{lines.Parsed} parsed, {lines.Ignored} ignored, {lines.Unknown} unknown, {lines.Malformed} malformed, {account.LostEvents} lost");
        told.Add($"unknown {string.Join(", ", account.UnknownEvents)}; {string.Join(", ", account.UnknownFields)}; {account.Error}");
        told.AddRange(account.Malformed.Select(complaint => complaint.ToString()));
        told.AddRange(account.Events.Select(count => count.ToString()));
        told.AddRange(account.Tasks.Select(task => $"{names.Format(task.Task)}: {task.Count}"));
        told.AddRange(account.Cpus.Select(cpu => cpu.ToString()));
        told.AddRange(account.Losses.Select(loss => loss.ToString()));
        told.Add($"nodes {string.Join(", ", account.Nodes)}, zones {string.Join(", ", account.Zones)}, {account.FirstTime} to {account.LastTime}, truncated {account.Truncated}");
    }

    /// <summary>Where two readings part; null when they tell the same.</summary>
    public static string? Difference(string oneName, List<string> one, string otherName, List<string> other)
    {
        int same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == one.Count && same == other.Count
            ? null
            : $"{oneName}: {one.ElementAtOrDefault(same) ?? "no more"}\n{otherName}: {other.ElementAtOrDefault(same) ?? "no more"}";
    }

    private static string Of(in TraceEvent e, NameTable names)
    {
        var text = new System.Text.StringBuilder($"line {e.Line}, time {e.Time}, CPU {e.Cpu}, {names.Format(e.Task)}, {e.Kind}");
        foreach (FieldSpec field in EventSchema.Of(e.Kind)?.Fields ?? [])
        {
            if (e.Has(field.Field))
            {
                bool isName = field.Type is FieldType.Word or FieldType.TaskName or FieldType.Function;
                text.Append(' ').Append(field.Field).Append('=').Append(isName ? names[(int)e[field.Field]] : e[field.Field].ToString());
            }
        }

        return text.ToString();
    }
}
