using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>The OOM kills of a capture in a sentence: how many, the first and the last.</summary>
public static class OomKillStory
{
    /// <summary>The sentence; null where nothing was killed.</summary>
    /// <param name="kills">The kills, in their order.</param>
    /// <param name="capture">The capture.</param>
    public static string? Sentence(IReadOnlyList<OomKill> kills, Capture capture)
    {
        ArgumentNullException.ThrowIfNull(kills);
        ArgumentNullException.ThrowIfNull(capture);
        return kills.Count switch
        {
            0 => null,
            1 => $"1 OOM kill, {Told(kills[0], capture)}.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{kills.Count} OOM kills, the first {Told(kills[0], capture)}, the last {Told(kills[^1], capture)}."),
        };
    }

    /// <summary>Whom a kill hits: <c>kills 288 (app1)</c>.</summary>
    internal static string Victim(OomKill kill, NameTable names)
    {
        string victim = kill.Comm == 0 ? string.Empty : $" ({names[kill.Comm]})";
        string limit = kill.IsMemcg ? ", memory cgroup" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"kills {kill.Pid}{victim}{limit}");
    }

    private static string Told(OomKill kill, Capture capture) => string.Create(
        CultureInfo.InvariantCulture,
        $"at {kill.Time} ({capture.Files[kill.File].Name}:{kill.Line}): {capture.Names.Format(kill.By)} {Victim(kill, capture.Names)}");
}
