namespace TraceReplay.Model;

/// <summary>Whether a condition of a killer held at a tick, and what would have told it where nobody knows.</summary>
/// <param name="Value">Whether it held.</param>
/// <param name="Kinds">The kinds of inputs that would decide it; none unless it is unknown.</param>
/// <param name="Missing">The same inputs by name (<c>memory.swap.current of /app1</c>), each once.</param>
public sealed record KillerTruth(Tri Value, MissingInputs Kinds, IReadOnlyList<string> Missing)
{
    /// <summary>It held.</summary>
    public static KillerTruth True { get; } = new(Tri.True, MissingInputs.None, []);

    /// <summary>It did not hold.</summary>
    public static KillerTruth False { get; } = new(Tri.False, MissingInputs.None, []);

    /// <summary>What is known of itself.</summary>
    public static KillerTruth Of(bool value) => value ? True : False;

    /// <summary>Not known for want of one input.</summary>
    public static KillerTruth Unknown(MissingInputs kind, string missing) => new(Tri.Unknown, kind, [missing]);

    /// <summary>Negation.</summary>
    public KillerTruth Not() => this with { Value = Kleene.Not(Value) };

    /// <summary>Conjunction: what is missing of a condition that another settles decides nothing.</summary>
    public KillerTruth And(KillerTruth other) => Join(Kleene.And(Value, other.Value), other);

    /// <summary>Disjunction.</summary>
    public KillerTruth Or(KillerTruth other) => Join(Kleene.Or(Value, other.Value), other);

    private KillerTruth Join(Tri value, KillerTruth other)
    {
        if (value != Tri.Unknown)
        {
            return value == Tri.True ? True : False;
        }

        return Missing.Count == 0 ? other with { Value = value }
            : other.Missing.Count == 0 ? this with { Value = value }
            : new KillerTruth(value, Kinds | other.Kinds, [.. Missing.Union(other.Missing, StringComparer.Ordinal)]);
    }
}
