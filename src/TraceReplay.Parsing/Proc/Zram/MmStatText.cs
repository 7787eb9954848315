namespace TraceReplay.Parsing;

/// <summary>
/// /sys/block/zramN/mm_stat (mm_stat_show, drivers/block/zram/zram_drv.c): one line of seven to nine numbers, by the age of the kernel.
/// Its columns stand in Documentation/admin-guide/blockdev/zram.rst.
/// </summary>
internal sealed class MmStatText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const int LeastColumns = 7;
    private const int MostColumns = 12;

    private static readonly string[] Columns =
    [
        "orig_data_size", "compr_data_size", "mem_used_total", "mem_limit", "mem_used_max", "same_pages", "pages_compacted",
        "huge_pages", "huge_pages_since",
    ];

    /// <summary>Whether a line has that many numbers and nothing else.</summary>
    public static bool IsRow(string line) =>
        Word.Split(line) is { Count: >= LeastColumns and <= MostColumns } words && words.TrueForAll(word => SnapshotNumber.IsDigits(word.Text));

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Word.Split(line);
        if (words.Count is < LeastColumns or > MostColumns)
        {
            return LineVerdict.Unknown;
        }

        var values = new long[words.Count];
        for (int i = 0; i < values.Length; i++)
        {
            if (!TryNumber(words[i], i < Columns.Length ? Columns[i] : $"column {i + 1}", out values[i]))
            {
                return LineVerdict.Malformed;
            }
        }

        Bag.ZramMmStats.Add(Make(values));
        return LineVerdict.Parsed;
    }

    private ZramMmStat Make(long[] values) => new(File, Line, Phase)
    {
        OrigDataBytes = values[0],
        ComprDataBytes = values[1],
        MemUsedBytes = values[2],
        MemLimitBytes = values[3],
        MemUsedMaxBytes = values[4],
        SamePages = values[5],
        PagesCompacted = values[6],
        HugePages = values.Length > 7 ? values[7] : null,
        HugePagesSince = values.Length > 8 ? values[8] : null,
    };
}
