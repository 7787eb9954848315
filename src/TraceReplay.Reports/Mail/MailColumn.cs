namespace TraceReplay.Reports;

/// <summary>A policy's column, the name above its values on several lines.</summary>
internal sealed class MailColumn
{
    /// <summary>Lays it out.</summary>
    /// <param name="policy">The policy's name.</param>
    /// <param name="values">Its values.</param>
    /// <param name="comfort">Columns that it takes before its name is broken.</param>
    /// <param name="widest">The most columns that it may take.</param>
    public MailColumn(string policy, IReadOnlyList<string> values, int comfort, int widest)
    {
        Values = values;
        string[] syllables = [.. Syllables(AsciiText.Of(policy)).SelectMany(s => MailText.Pieces(s, widest))];
        Head = Lines(syllables, syllables.Select(s => s.Length).Append(comfort).Max());
        Width = Head.Concat(values).Max(t => t.Length);
    }

    /// <summary>How wide it is.</summary>
    public int Width { get; }

    /// <summary>The name, a line each.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>The values.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>A line of the name; nothing above its first one.</summary>
    public string HeadAt(int line) => line < 0 ? string.Empty : Head[line];

    // fleming-ram-backed:treat_all_as_ram=true breaks behind each of - : , _ and =.
    private static IEnumerable<string> Syllables(string name)
    {
        int from = 0;
        for (int i = 0; i < name.Length; i++)
        {
            if (i == name.Length - 1 || "-:,_=".Contains(name[i], StringComparison.Ordinal))
            {
                yield return name[from..(i + 1)];
                from = i + 1;
            }
        }
    }

    private static List<string> Lines(IEnumerable<string> syllables, int width)
    {
        List<string> lines = [];
        foreach (string syllable in syllables)
        {
            if (lines.Count > 0 && lines[^1].Length + syllable.Length <= width)
            {
                lines[^1] += syllable;
            }
            else
            {
                lines.Add(syllable);
            }
        }

        return lines;
    }
}
