using System.Globalization;

namespace TraceReplay.Replay;

/// <summary>A few lines of a trace that break an invariant.</summary>
/// <param name="Line">The line of the finding, from 1.</param>
/// <param name="Why">What is wrong with it.</param>
/// <param name="Short">The lines without CPU and time (<c>app-100 mm_vmscan_direct_reclaim_end: nr_reclaimed=0</c>), a millisecond apart;
/// <c>@2.5 </c> before one gives its second.</param>
public sealed record InvariantExample(int Line, string Why, params string[] Short)
{
    /// <summary>The /proc/zoneinfo that belongs to it, where the invariant needs one.</summary>
    public string? Zoneinfo { get; init; }

    /// <summary>The lines as ftrace prints them.</summary>
    public IReadOnlyList<string> Lines => Ftrace(Short);

    /// <summary>Short lines as ftrace prints them.</summary>
    public static IReadOnlyList<string> Ftrace(IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        decimal second = 1;
        List<string> text = [];
        foreach (string line in lines)
        {
            string rest = line;
            second += 0.001m;
            if (line.StartsWith('@'))
            {
                int end = line.IndexOf(' ', StringComparison.Ordinal);
                second = decimal.Parse(line.AsSpan(1, end - 1), CultureInfo.InvariantCulture);
                rest = line[(end + 1)..];
            }

            text.Add(rest.StartsWith("CPU:", StringComparison.Ordinal) ? rest : Ftrace(rest, second));
        }

        return text;
    }

    private static string Ftrace(string line, decimal second)
    {
        int task = line.LastIndexOf(' ', line.IndexOf(": ", StringComparison.Ordinal));
        int dash = line.LastIndexOf('-', task);
        return string.Create(
            CultureInfo.InvariantCulture, $"{line[..dash],16}-{line[(dash + 1)..task],-7} [000] ..... {second,12:F6}: {line[(task + 1)..]}");
    }
}
