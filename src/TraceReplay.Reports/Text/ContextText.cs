using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The line of a finding with its neighbours, and below it what is false in it, as FileCheck marks it.</summary>
internal static class ContextText
{
    private const string Indent = "    ";

    public static void Write(TextWriter output, CaptureReport capture, Finding finding, TextStyle style)
    {
        if (capture.Contexts[finding] is FindingContext { Self: not null } context)
        {
            bool manyFiles = context.Lines.DistinctBy(l => l.File).Skip(1).Any();
            int width = context.Lines.Max(l => Place(l, manyFiles).Length);
            foreach (ContextLine line in context.Lines)
            {
                Line(output, line, Place(line, manyFiles).PadLeft(width), style);
                if (line.Relation == ContextRelation.Self)
                {
                    Mark(output, finding, context, new string(' ', width), style);
                }
            }
        }
        else if (capture.Contexts.Hindrance is string why && !style.IsQuiet && FindingContexts.Has(finding))
        {
            output.WriteLine($"{Indent}context  {why}");
        }
    }

    /// <summary>Blanks as wide as a text; a tab is as wide below as it is above.</summary>
    internal static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new char[text.Length];
        for (int i = 0; i < blank.Length; i++)
        {
            blank[i] = text[i] == '\t' ? '\t' : ' ';
        }

        return new string(blank);
    }

    private static string Place(ContextLine line, bool manyFiles) => manyFiles
        ? string.Create(CultureInfo.InvariantCulture, $"{line.File}:{line.Line}")
        : line.Line.ToString(CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, ContextLine line, string place, TextStyle style)
    {
        string text = TerminalText.Printable(line.Text);
        output.WriteLine(line.Relation switch
        {
            ContextRelation.Self => $"{Indent}{place} >    | {text}",
            ContextRelation.Task => style.Faint($"{Indent}{place}  task| {text}"),
            _ => style.Faint($"{Indent}{place}  node| {text}"),
        });
    }

    private static void Mark(TextWriter output, Finding finding, FindingContext context, string blank, TextStyle style)
    {
        string text = context.Self!.Text;
        var mark = FieldMark.In(text, finding.Actual, finding.Field, context.Event);

        string caret = "^" + new string('~', Math.Max(0, mark.Length - 1));
        string expected = finding.Expected is null ? string.Empty : $" expected: {finding.Expected}";
        output.WriteLine($"{Indent}{blank}      | {Blank(text.AsSpan(0, mark.Start))}{style.Mark(caret + expected)}");
    }
}
