namespace TraceReplay.Parsing;

/// <summary>/sys/block/zramN/backing_dev (backing_dev_show, drivers/block/zram/zram_drv.c): a path or <c>none</c>.</summary>
internal sealed class BackingDeviceText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const string None = "none";

    /// <summary>Whether a text can be the whole of such a file.</summary>
    public static bool IsPath(string text) => text == None || (text.StartsWith('/') && !text.Contains('\n', StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string? SurePart(string line) => line == None ? line : null;

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        string path = line.Trim();
        if (!IsPath(path))
        {
            return LineVerdict.Unknown;
        }

        Bag.ZramBackingDevices.Add(new ZramBackingDevice(File, Line, Phase) { Path = path == None ? null : path });
        return LineVerdict.Parsed;
    }
}
