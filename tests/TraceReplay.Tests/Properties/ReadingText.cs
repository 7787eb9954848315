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
            text.Append(e.Line).Append(' ').Append(e.Time).Append(' ').Append(e.Cpu).Append(' ')
                .Append(reading.Names.Format(e.Task)).Append(' ').Append(EventSchema.NameOf(e.Kind));
            foreach (FieldSpec field in EventSchema.Of(e.Kind)!.Fields.Where(f => e.Has(f.Field)))
            {
                text.Append(' ').Append(field.Field).Append('=').Append(e[field.Field]);
            }

            text.Append('\n');
        }

        FileAccount account = reading.Account;
        text.Append(reading.Counts).Append(account.LostEvents).Append(account.LossUnknownPlace).Append(account.Truncated).Append(account.Error)
            .AppendJoin(',', account.Events).AppendJoin(',', account.UnknownEvents).AppendJoin('\n', account.Malformed)
            .Append(account.FirstTime).Append(account.LastTime).AppendJoin(',', account.Cpus);
        return text.ToString();
    }
}
