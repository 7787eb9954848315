namespace TraceReplay.Parsing;

/// <summary>
/// /sys/block/zramN/bd_stat (bd_stat_show, drivers/block/zram/zram_drv.c): one line of three numbers, each eight characters wide or
/// more, which no other file of three numbers has.
/// </summary>
internal sealed class BdStatText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const int Columns = 3;
    private const int Width = 8;

    /// <summary>Whether a line has these columns.</summary>
    public static bool IsRow(string line)
    {
        List<Word> words = Word.Split(line);
        return words.Count == Columns && line == string.Join(' ', words.Select(word => word.Text.PadLeft(Width)))
            && words.TrueForAll(word => SnapshotNumber.IsDigits(word.Text));
    }

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Word.Split(line);
        if (words.Count != Columns)
        {
            return LineVerdict.Unknown;
        }

        if (!TryNumber(words[0], "bd_count", out long count)
            || !TryNumber(words[1], "bd_reads", out long reads)
            || !TryNumber(words[2], "bd_writes", out long writes))
        {
            return LineVerdict.Malformed;
        }

        Bag.ZramBdStats.Add(new ZramBdStat(File, Line, Phase) { Count = count, Reads = reads, Writes = writes });
        return LineVerdict.Parsed;
    }
}
