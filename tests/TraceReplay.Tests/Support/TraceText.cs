using System.Globalization;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>
/// ftrace text made from short lines: <c>app-100 mm_vmscan_direct_reclaim_end: nr_reclaimed=0</c>. A line that begins with <c>+2000 </c> comes so
/// many milliseconds later than it would, and all after it too.
/// </summary>
internal static class TraceText
{
    /// <summary>One ftrace line for each short line, a microsecond apart, so that line n of the text is the n-th argument.</summary>
    public static string Of(params IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        int number = 0;
        int later = 0;
        foreach (string line in lines)
        {
            number++;
            string shown = WithoutDelay(line, ref later);
            text.Append(line.StartsWith("CPU:", StringComparison.Ordinal) ? line : Ftrace(shown, number + (later * 1000))).Append('\n');
        }

        return text.ToString();
    }

    private static string WithoutDelay(string line, ref int later)
    {
        if (!line.StartsWith('+'))
        {
            return line;
        }

        int end = line.IndexOf(' ', StringComparison.Ordinal);
        later += int.Parse(line.AsSpan(1, end - 1), CultureInfo.InvariantCulture);
        return line[(end + 1)..];
    }

    private static string Ftrace(string line, int microsecond)
    {
        int task = line.LastIndexOf(' ', line.IndexOf(": ", StringComparison.Ordinal));
        int dash = line.LastIndexOf('-', task);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{line[..dash],16}-{line[(dash + 1)..task],-7} [000] .....     {1 + (microsecond / 1_000_000)}.{microsecond % 1_000_000:D6}: {line[(task + 1)..]}");
    }
}
