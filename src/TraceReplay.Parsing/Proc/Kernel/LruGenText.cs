using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>
/// /sys/kernel/mm/lru_gen/enabled: a hexadecimal mask, of which bit 0 is the main switch
/// (Documentation/admin-guide/mm/multigen_lru.rst).
/// </summary>
internal sealed class LruGenText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const string Sample = "0x0000";

    /// <summary>Whether the mask has the main switch on; null for any other text.</summary>
    public static bool? IsEnabled(string line)
    {
        string text = line.Trim();
        bool read = text.Length is > 2 and <= 6 && text.StartsWith("0x", StringComparison.Ordinal);
        return read && int.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int mask)
            ? (mask & 1) != 0
            : null;
    }

    /// <inheritdoc/>
    public override string? SurePart(string line) => line.Length == Sample.Length ? line : null;

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (IsEnabled(line) is not { } enabled)
        {
            return LineVerdict.Unknown;
        }

        Bag.LruGenEnabled = enabled;
        return LineVerdict.Parsed;
    }
}
