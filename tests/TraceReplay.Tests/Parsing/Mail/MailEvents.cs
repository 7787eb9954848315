using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>Events as text without their places, so that those of a mail can be held against those of the trace it carries.</summary>
internal static class MailEvents
{
    public static string[] Of(TextReading reading) => Of(reading.Events, reading.Names);

    public static string[] Of(OpenedCapture opened) => Of(opened.Events, opened.Capture.Names);

    /// <summary>Each event with all its fields; what says that some may be missing is no event.</summary>
    private static string[] Of(IEnumerable<TraceEvent> events, NameTable names) => [.. events.Where(e => e.Kind != EventKind.Loss).Select(e => Text(e, names))];

    private static string Text(TraceEvent e, NameTable names)
    {
        var text = new StringBuilder($"{e.Time} {e.Cpu} {names.Format(e.Task)} {EventSchema.NameOf(e.Kind)}");
        foreach (FieldSpec field in EventSchema.Of(e.Kind)!.Fields.Where(f => e.Has(f.Field)))
        {
            bool isName = field.Type is FieldType.Word or FieldType.TaskName;
            text.Append(' ').Append(field.Field).Append('=').Append(isName ? names[(int)e[field.Field]] : e[field.Field]);
        }

        return text.ToString();
    }

    /// <summary>How many lines a text has.</summary>
    public static int LinesIn(byte[] text) => text.Count(b => b == '\n') + (text.Length > 0 && text[^1] != '\n' ? 1 : 0);
}
