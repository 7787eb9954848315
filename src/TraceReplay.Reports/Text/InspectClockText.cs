using TraceReplay.Golden;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Which files share a clock, as far as their spans overlap.</summary>
internal static class InspectClockText
{
    public static void Write(TextWriter output, Capture capture)
    {
        IReadOnlyList<ClockGroup> groups = ClockGroup.Of(capture);
        if (groups.Count == 0)
        {
            return;
        }

        output.WriteLine("  clocks");
        foreach (ClockGroup group in groups)
        {
            string files = string.Join(", ", group.Files.Select(f => f.Name));
            foreach (string line in WordWrap.Lines($"{Span(group)}: {files}", indent: 4))
            {
                output.WriteLine(line);
            }
        }

        foreach (FileAccount file in capture.Files.Where(f => f.ClockNote is not null))
        {
            foreach (string line in WordWrap.Lines($"{file.Name} {file.ClockNote}", indent: 4))
            {
                output.WriteLine(line);
            }
        }

        if (groups.Count(g => g.Decimals is not null) > 1)
        {
            output.WriteLine("    (these spans of seconds do not overlap: other clocks, or other runs)");
        }
    }

    private static string Span(ClockGroup group) => group switch
    {
        { Decimals: string decimals } => $"seconds, {decimals} decimals, {group.First} to {group.Last}",
        { Clock: "none" } => "no times",
        _ => $"{group.Clock} (jiffies or a counter), {group.First} to {group.Last}",
    };
}
