using System.Globalization;

namespace TraceReplay.Replay;

/// <summary>The forty invariants.</summary>
public static class InvariantCatalogue
{
    /// <summary>All of them, by number.</summary>
    public static IReadOnlyList<InvariantInfo> All { get; } = [.. InvariantChecks.All.Select(i => i.Info)];

    /// <summary>The invariant of an id: <c>I26</c>, <c>i26</c> or <c>26</c>; null for any other word.</summary>
    public static InvariantInfo? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        string digits = id.StartsWith('I') || id.StartsWith('i') ? id[1..] : id;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= All.Count
            ? All[number - 1]
            : null;
    }
}
