using System.Globalization;

namespace TraceReplay.Benchmarks;

/// <summary>Sizes as people write them: <c>1GiB</c>, <c>50MB</c>, <c>4096</c>.</summary>
internal static class ByteSize
{
    private static readonly (string Name, long Bytes)[] Units =
        [("GiB", 1L << 30), ("MiB", 1L << 20), ("KiB", 1L << 10), ("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000), ("", 1)];

    /// <summary>Reads a size; null when it is none.</summary>
    public static long? Parse(string text)
    {
        foreach ((string name, long bytes) in Units)
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                bool known = double.TryParse(text[..^name.Length], NumberStyles.AllowDecimalPoint, null, out double count);
                return known && count * bytes is >= 1 and < long.MaxValue ? (long)(count * bytes) : null;
            }
        }

        return null;
    }

    /// <summary>Writes a size in the binary unit that fits.</summary>
    public static string Format(long bytes) => bytes switch
    {
        >= 1L << 30 => $"{bytes / (double)(1L << 30):0.##} GiB",
        >= 1L << 20 => $"{bytes / (double)(1L << 20):0.#} MiB",
        _ => $"{bytes / (double)(1L << 10):0.#} KiB",
    };
}
