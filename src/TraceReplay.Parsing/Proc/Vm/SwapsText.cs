namespace TraceReplay.Parsing;

/// <summary>/proc/swaps (swap_show, mm/swapfile.c): a header, and a line for each device. It may have no device.</summary>
internal sealed class SwapsText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const int Columns = 5;

    /// <summary>Whether a line is the header.</summary>
    public static bool IsHeader(string line) =>
        line.StartsWith("Filename", StringComparison.Ordinal) && line.EndsWith("Priority", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string? SurePart(string line) => IsHeader(line) ? line : null;

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (IsHeader(line))
        {
            Bag.SwapFiles.Add(new KeyValuePair<string, string>(File, Phase));
            return LineVerdict.Ignored;
        }

        List<Word> words = Word.Split(line);
        if (words.Count != Columns || words[1].Text is not ("partition" or "file"))
        {
            return LineVerdict.Unknown;
        }

        if (!TryNumber(words[2], "Size", out long size) || !TryNumber(words[3], "Used", out long used))
        {
            return LineVerdict.Malformed;
        }

        Bag.Swaps.Add(new SwapDevice(File, Line, Phase) { Name = words[0].Text, SizeKb = size, UsedKb = used });
        return LineVerdict.Parsed;
    }
}
