using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Figures as the text shows them.</summary>
internal static class FigureText
{
    /// <summary>What nothing tells.</summary>
    public const string None = "-";

    private const double Gibi = 1L << 30;

    public static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? None;

    /// <summary>A part of a whole, <c>40.3%</c>.</summary>
    public static string Share(long? part, long? whole) =>
        part is long some && whole is > 0 and long all ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * some / all:F1}%") : None;

    public static string Range(ValueRange range) =>
        range.Least == range.Most ? Number(range.Least) : $"{Number(range.Least)}..{Number(range.Most)}";

    /// <summary>Pages as GiB, <c>13.6..21.4 GiB</c>; small ones with two decimals.</summary>
    public static string Gib(ValueRange pages)
    {
        string least = Gib(pages.Least ?? 0);
        string most = Gib(pages.Most ?? 0);
        return least == most ? $"{least} GiB" : $"{least}..{most} GiB";
    }

    public static string NameOf(LruList list) => list switch
    {
        LruList.Anon => "anon",
        LruList.File => "file",
        _ => "unknown",
    };

    public static string NameOf(Reclaimer by) => by switch
    {
        Reclaimer.Kswapd => "kswapd",
        Reclaimer.Direct => "direct",
        Reclaimer.Memcg => "memcg",
        Reclaimer.Node => "node",
        _ => "other",
    };

    public static string? NameOf(Zone zone) => zone == Zone.Unknown ? null : zone.ToString();

    /// <summary>As JSON has it: a number of four decimals, or null.</summary>
    public static double? Ratio(long? part, long? whole) => part is long some && whole is > 0 and long all ? Math.Round((double)some / all, 4) : null;

    public static double Gibibytes(long pages) => pages * (double)ThreadStats.PageBytes / Gibi;

    private static string Gib(long pages)
    {
        double size = Gibibytes(pages);
        return size.ToString(size < 10 ? "F2" : "F1", CultureInfo.InvariantCulture);
    }
}
