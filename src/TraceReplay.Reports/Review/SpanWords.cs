using System.Globalization;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>How long a capture lasted, as far as the times of its replayed files are of one clock.</summary>
internal static class SpanWords
{
    public static string Of(IReadOnlyList<FileAccount> replayed)
    {
        FileAccount[] timed = [.. replayed.Where(f => f.Lines.Parsed > 0)];
        if (timed.Length == 0 || !Array.TrueForAll(timed, f => f.FirstTime.IsSeconds))
        {
            return ", no times";
        }

        List<(long First, long Last)> spans = [];
        foreach (FileAccount file in timed.OrderBy(f => f.FirstTime.Value))
        {
            bool joins = spans.Count > 0 && file.FirstTime.Value <= spans[^1].Last;
            long last = Math.Max(file.LastTime.Value, joins ? spans[^1].Last : long.MinValue);
            if (joins)
            {
                spans[^1] = (spans[^1].First, last);
            }
            else
            {
                spans.Add((file.FirstTime.Value, last));
            }
        }

        string seconds = " in " + string.Join(" and ", spans.Select(s => ((s.Last - s.First) / 1e9).ToString("F3", CultureInfo.InvariantCulture) + " s"));
        return spans.Count > 1 ? $"{seconds} (clocks or runs of their own)" : seconds;
    }
}
