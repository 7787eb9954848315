using System.Globalization;

namespace TraceReplay.Model;

/// <summary>The units by the words of a policy's text.</summary>
internal static class PolicyUnits
{
    private static readonly Dictionary<string, (PolicyUnit Unit, double Scale)> Suffixes = new(StringComparer.Ordinal)
    {
        ["page"] = (PolicyUnit.Pages, 1),
        ["pages"] = (PolicyUnit.Pages, 1),
        ["%"] = (PolicyUnit.Percent, 1),
        ["B"] = (PolicyUnit.Bytes, 1),
        ["KiB"] = (PolicyUnit.Bytes, 1024),

        // /proc/meminfo, dmesg and kernel mails write kB for 1024 bytes.
        ["kB"] = (PolicyUnit.Bytes, 1024),
        ["MiB"] = (PolicyUnit.Bytes, 1024 * 1024),
        ["GiB"] = (PolicyUnit.Bytes, 1024d * 1024 * 1024),
        ["TiB"] = (PolicyUnit.Bytes, 1024d * 1024 * 1024 * 1024),
        ["ms"] = (PolicyUnit.Seconds, 0.001),
        ["s"] = (PolicyUnit.Seconds, 1),
    };

    /// <summary>Bytes of a page: the model is of x86-64.</summary>
    public const double PageSize = 4096;

    /// <summary>The words that can follow a number.</summary>
    public static IEnumerable<string> Words => Suffixes.Keys;

    /// <summary>Whether a word can follow a number.</summary>
    public static bool IsWord(string word) => Suffixes.ContainsKey(word);

    /// <summary>The unit that a word stands for, and how many of it one is.</summary>
    public static (PolicyUnit Unit, double Scale) Of(string suffix) => Suffixes[suffix];

    /// <summary>The name of a unit as the type of a parameter.</summary>
    public static string NameOf(PolicyUnit unit) => unit.ToString().ToLowerInvariant();

    /// <summary>The unit as a sentence has it.</summary>
    public static string InWords(PolicyUnit unit) => unit switch
    {
        PolicyUnit.Number => "a number",
        PolicyUnit.Truth => "a truth value",
        PolicyUnit.Percent => "a percentage",
        PolicyUnit.Seconds => "a time",
        PolicyUnit.Reason => "a reason",
        PolicyUnit.Zone => "a zone",
        PolicyUnit.Choice => "a choice",
        _ => NameOf(unit),
    };

    /// <summary>A value as it is written in a policy.</summary>
    public static string Write(PolicyUnit unit, double value) => unit switch
    {
        PolicyUnit.Truth => value != 0 ? "true" : "false",
        PolicyUnit.Pages => Plain(value) + " pages",
        PolicyUnit.Percent => Plain(value) + "%",
        PolicyUnit.Seconds => value < 1 ? Plain(value * 1000) + " ms" : Plain(value) + " s",
        PolicyUnit.Bytes => Bytes(value),
        _ => Plain(value),
    };

    private static string Bytes(double value)
    {
        foreach (string suffix in (ReadOnlySpan<string>)["TiB", "GiB", "MiB", "KiB"])
        {
            double scale = Suffixes[suffix].Scale;
            if (value >= scale && value % scale == 0)
            {
                return $"{Plain(value / scale)} {suffix}";
            }
        }

        return Plain(value) + " B";
    }

    private static string Plain(double value) => value.ToString(CultureInfo.InvariantCulture);
}
