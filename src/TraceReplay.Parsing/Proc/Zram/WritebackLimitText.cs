namespace TraceReplay.Parsing;

/// <summary>/sys/block/zramN/writeback_limit and writeback_limit_enable: one number (drivers/block/zram/zram_drv.c).</summary>
internal sealed class WritebackLimitText(SnapshotBag bag, string file, bool isSwitch) : SnapshotText(bag, file)
{
    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (Word.Split(line) is not [var word])
        {
            return LineVerdict.Unknown;
        }

        if (!TryNumber(word, isSwitch ? "writeback_limit_enable" : "writeback_limit", out long number))
        {
            return LineVerdict.Malformed;
        }

        Bag.ZramWritebackLimits.Add(new ZramWritebackLimit(File, Line, Phase)
        {
            Left = isSwitch ? null : number,
            IsEnabled = isSwitch ? number != 0 : null,
        });
        return LineVerdict.Parsed;
    }
}
