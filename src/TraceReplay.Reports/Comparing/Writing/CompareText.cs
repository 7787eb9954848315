using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary><c>compare</c> as text, for a terminal and for the mail of a patch.</summary>
public static class CompareText
{
    /// <summary>Writes the comparison for a terminal: the ranges of repeated runs stand beside the medians.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="all">Whether to show what is the same, or unknown, in all runs too.</param>
    public static void Write(TextWriter output, Comparison comparison, bool all) => Write(output, comparison, all, withRanges: true);

    /// <summary>Writes it for a mail: at most 75 columns, the paths and policies set apart.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="all">As above.</param>
    public static void WriteMail(TextWriter output, Comparison comparison, bool all) => Write(output, comparison, all, withRanges: false);

    private static void Write(TextWriter output, Comparison comparison, bool all, bool withRanges)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        Sentences(output, [CompareSentences.Side("A", comparison.A), CompareSentences.Side("B", comparison.B)]);
        Sentences(output, comparison.Warnings.Select(CompareSentences.Warning));
        output.WriteLine();
        foreach (string line in CompareTable.Lines(comparison, all, withRanges))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        Sentences(output, CompareSentences.Below(comparison, all));
    }

    private static void Sentences(TextWriter output, IEnumerable<string> sentences)
    {
        foreach (string line in sentences.SelectMany(s => WordWrap.Lines(s)))
        {
            output.WriteLine(line);
        }
    }
}
