namespace TraceReplay.Model;

/// <summary>A set of inputs, so that only those are gathered that a rule reads.</summary>
/// <param name="Bits">One bit an input.</param>
public readonly record struct InputSet(ulong Bits)
{
    /// <summary>No input.</summary>
    public static InputSet None => default;

    /// <summary>The set with one more.</summary>
    public InputSet With(PolicyInput input) => new(Bits | (1UL << (int)input));

    /// <summary>The union.</summary>
    public InputSet Or(InputSet other) => new(Bits | other.Bits);

    /// <summary>Whether the set holds the input.</summary>
    public bool Has(PolicyInput input) => (Bits & (1UL << (int)input)) != 0;

    /// <summary>Whether the two share an input.</summary>
    public bool Overlaps(InputSet other) => (Bits & other.Bits) != 0;
}
