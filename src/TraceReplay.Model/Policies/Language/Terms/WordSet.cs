using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>The words that stand for the values of a unit.</summary>
internal sealed class WordSet(params IReadOnlyList<(string Word, double Value)> words)
{
    /// <summary>The words of reset.reason, with the numbers of <see cref="ClearReason"/>.</summary>
    private static readonly WordSet Reasons = new(
        [.. new[] { ClearReason.Kswapd, ClearReason.Direct, ClearReason.Pcp, ClearReason.Other }
            .Select(r => (r.ToString().ToUpperInvariant(), (double)r))]);

    /// <summary>The words of zone.name, with the numbers of <see cref="Zone"/>.</summary>
    private static readonly WordSet Zones = new(
        [.. Enum.GetValues<Zone>().Where(z => z != Zone.Unknown).Select(z => (z.ToString(), (double)z))]);

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => words.Select(w => w.Word);

    /// <summary>The words of a unit that has any.</summary>
    public static WordSet? Of(PolicyUnit unit) => unit switch
    {
        PolicyUnit.Reason => Reasons,
        PolicyUnit.Zone => Zones,
        _ => null,
    };

    /// <summary>The words of a choice.</summary>
    public static WordSet Of(IEnumerable<string> choice) => new([.. choice.Select((w, i) => (w, (double)i))]);

    /// <summary>The value that a word stands for, or null.</summary>
    public double? ValueOf(string word) => words.Where(w => w.Word == word).Select(w => (double?)w.Value).FirstOrDefault();

    /// <summary>The word for a value.</summary>
    public string WordOf(double value) => words.First(w => w.Value == value).Word;

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", Words);
}
