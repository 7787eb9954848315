namespace TraceReplay.Parsing;

/// <summary>
/// A row of <c>hist()</c> or <c>lhist()</c>: <c>[2, 4)  12 |@@@ |</c>, <c>[1K, 2K)</c>, <c>[0]</c>, <c>(..., 0)</c>, <c>[100, ...)</c>
/// (hist_index_label and lhist_index_label of bpftrace). The letters are powers of 1024.
/// </summary>
internal static class HistogramRowText
{
    private const string Open = "...";
    private const string Letters = "KMGTPE";

    /// <summary>The bounds in their brackets; null when the line has none, or no bar behind them.</summary>
    public static string? LabelOf(string line)
    {
        int close = line.IndexOfAny([')', ']']);
        return close > 0 && line.IndexOf('|', close) > 0 ? line[..(close + 1)] : null;
    }

    /// <summary>The number between the bounds and the bar.</summary>
    public static Word CountOf(string line, int labelEnd)
    {
        int bar = line.IndexOf('|', labelEnd);
        ReadOnlySpan<char> text = line.AsSpan(labelEnd, bar - labelEnd).TrimStart();
        return new Word(text.TrimEnd().ToString(), bar - text.Length);
    }

    /// <summary>The least value, and the value above all; null when they cannot be read.</summary>
    public static (long? Low, long? High)? BoundsOf(string label)
    {
        string[] parts = label[1..^1].Split(", ");
        long? low = NumberOf(parts[0]);
        if (parts is [_] && label[^1] == ']')
        {
            return low is { } only && only < long.MaxValue ? (only, only + 1) : null;
        }

        if (parts is not [var first, var second] || label[^1] != ')' || (low is null && first != Open))
        {
            return null;
        }

        long? high = NumberOf(second);
        return high is null && second != Open && !IsBeyond(second) ? null : (low, high);
    }

    // "8E" is 2^63: a bound, but none that a long can hold.
    private static bool IsBeyond(string text) => text.EndsWith('E') && SnapshotNumber.IsDigits(text.AsSpan(..^1));

    private static long? NumberOf(string text)
    {
        int letter = text.Length == 0 ? -1 : Letters.IndexOf(text[^1], StringComparison.Ordinal);
        ReadOnlySpan<char> digits = letter < 0 ? text : text.AsSpan(..^1);
        int shift = 10 * (letter + 1);
        bool fits = SnapshotNumber.ReadSigned(digits, out long number) == FaultKind.None && number << shift >> shift == number;
        return fits ? number << shift : null;
    }
}
