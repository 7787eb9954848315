using System.Globalization;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>ftrace text made from short lines: <c>app-100 mm_vmscan_direct_reclaim_end: nr_reclaimed=0</c>.</summary>
internal static class TraceText
{
    /// <summary>One ftrace line for each short line, a microsecond apart, so that line n of the text is the n-th argument.</summary>
    public static string Of(params IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            text.Append(line.StartsWith("CPU:", StringComparison.Ordinal) ? line : Ftrace(line, number)).Append('\n');
        }

        return text.ToString();
    }

    private static string Ftrace(string line, int microsecond)
    {
        int task = line.LastIndexOf(' ', line.IndexOf(": ", StringComparison.Ordinal));
        int dash = line.LastIndexOf('-', task);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{line[..dash],16}-{line[(dash + 1)..task],-7} [000] .....     1.{microsecond:D6}: {line[(task + 1)..]}");
    }
}
