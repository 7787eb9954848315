using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>A unified diff; where colours are wanted, the words that changed stand out in lines that became others.</summary>
public static class DiffText
{
    /// <summary>Writes the lines of the diff.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="diff">Hunks of <c>-</c>, <c>+</c> and context lines.</param>
    /// <param name="style">Without colours the lines stand as they are.</param>
    /// <param name="indent">What each line begins with.</param>
    public static void Write(TextWriter output, IReadOnlyList<string> diff, TextStyle style, string indent)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diff);
        string[] shown = [.. diff.Select(TerminalText.Printable)];
        for (int i = 0; i < shown.Length;)
        {
            int added = End(shown, i, '-');
            int end = End(shown, added, '+');
            if (end == i)
            {
                output.WriteLine((indent + (shown[i].StartsWith("@@", StringComparison.Ordinal) ? style.Hunk(shown[i]) : shown[i])).TrimEnd());
                i++;
                continue;
            }

            Changed(output, shown[i..added], shown[added..end], style, indent);
            i = end;
        }
    }

    private static int End(string[] lines, int from, char sign)
    {
        int end = from;
        while (end < lines.Length && lines[end].StartsWith(sign))
        {
            end++;
        }

        return end;
    }

    private static void Changed(TextWriter output, string[] removed, string[] added, TextStyle style, string indent)
    {
        var old = new WordDiff?[removed.Length];
        var now = new WordDiff?[added.Length];
        Pair(removed, added, style.Color ? old : [], now);
        for (int i = 0; i < removed.Length; i++)
        {
            output.WriteLine((indent + style.Removed("-", old[i]?.Before ?? Whole(removed[i]))).TrimEnd());
        }

        for (int j = 0; j < added.Length; j++)
        {
            output.WriteLine((indent + style.Added("+", now[j]?.After ?? Whole(added[j]))).TrimEnd());
        }
    }

    // The first line that is alike is what a line became; lines do not cross.
    private static void Pair(string[] removed, string[] added, WordDiff?[] old, WordDiff?[] now)
    {
        int next = 0;
        for (int i = 0; i < old.Length; i++)
        {
            for (int j = next; j < added.Length; j++)
            {
                var diff = WordDiff.Between(removed[i][1..], added[j][1..]);
                if (diff.IsAlike)
                {
                    (old[i], now[j], next) = (diff, diff, j + 1);
                    break;
                }
            }
        }
    }

    private static WordPiece[] Whole(string line) => [new WordPiece(line[1..], IsChanged: false)];
}
