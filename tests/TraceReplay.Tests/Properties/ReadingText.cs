using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Everything that a reading found, as text, so that two readings can be compared.</summary>
internal static class ReadingText
{
    public static string Of(TextReading reading)
    {
        var text = new StringBuilder();
        foreach (TraceEvent e in reading.Events)
        {
            text.Append(Of(e, reading.Names)).Append('\n');
        }

        return text.Append(Of(reading.Account, reading.Names)).ToString();
    }

    public static string Of(in TraceEvent e, NameTable names)
    {
        var text = new StringBuilder();
        text.Append(e.Line).Append(' ').Append(e.Time).Append(' ').Append(e.Cpu).Append(' ')
            .Append(names.Format(e.Task)).Append(' ').Append(EventSchema.NameOf(e.Kind));
        foreach (FieldSpec field in EventSchema.Of(e.Kind)!.Fields)
        {
            if (e.Has(field.Field))
            {
                bool isName = field.Type is FieldType.Word or FieldType.TaskName;
                text.Append(' ').Append(field.Field).Append('=').Append(isName ? names[(int)e[field.Field]] : e[field.Field].ToString());
            }
        }

        return text.ToString();
    }

    public static string Of(FileAccount account, NameTable names)
    {
        LineAccount lines = account.Lines;
        var text = new StringBuilder();
        return text.Append((lines.Parsed, lines.Ignored, lines.Unknown, lines.Malformed)).Append(account.LostEvents)
            .Append(account.LossUnknownPlace).Append(account.Truncated).Append(account.Error)
            .AppendJoin(',', account.Events).AppendJoin(',', account.UnknownEvents).AppendJoin('\n', account.Malformed)
            .Append(account.FirstTime).Append(account.LastTime).AppendJoin(',', account.Cpus)
            .AppendJoin(',', account.Tasks.Select(t => (names.Format(t.Task), t.Count)).Order()).AppendJoin(',', account.Nodes).AppendJoin(',', account.Zones)
            .ToString();
    }
}
