namespace TraceReplay.Tests;

/// <summary>Applies the hunks of a diff to a text, as patch(1) does, and checks every context line and count on the way.</summary>
internal static class HunkPatch
{
    /// <summary>The lines that come out. Blank ends of lines do not count: a diff shows no trailing blank in its context.</summary>
    public static List<string> Apply(string[] before, IReadOnlyList<string> diff)
    {
        List<string> after = [];
        int next = 0;
        int i = 0;
        while (i < diff.Count)
        {
            int[] header = [.. diff[i++].Split([' ', '@', '-', '+', ','], StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
            (int from, int removed, int to, int added) = (header[0] - 1, header[1], header[2] - 1, header[3]);
            after.AddRange(before[next..from]);
            Check(after.Count == to, $"hunk at {from + 1} starts at line {to + 1} of the new text");
            for (next = from; i < diff.Count && !diff[i].StartsWith("@@", StringComparison.Ordinal); i++)
            {
                char mark = diff[i].Length == 0 ? ' ' : diff[i][0];
                string line = diff[i].Length == 0 ? string.Empty : diff[i][1..];
                Check(mark == '+' || before[next].TrimEnd() == line.TrimEnd(), $"line {next + 1} is `{line}`");
                next += mark == '+' ? 0 : 1;
                if (mark != '-')
                {
                    after.Add(line);
                }
            }

            Check(next - from == removed && after.Count - to == added, $"hunk at {from + 1} has {removed} and {added} lines");
        }

        after.AddRange(before[next..]);
        return after;
    }

    private static void Check(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException("the diff does not apply: " + what);
        }
    }
}
