namespace TraceReplay.Model;

/// <summary>A value as a killer would read it at a tick: bounds, for a tick mostly lies between two samples.</summary>
/// <param name="Value">Its bounds.</param>
/// <param name="Name">Its name, for the list of what is missing.</param>
/// <param name="Kinds">What it lacks; none where samples hold it.</param>
public readonly record struct Reading(Quantity Value, string Name, MissingInputs Kinds)
{
    /// <summary>A value that no sample holds.</summary>
    public static Reading Absent(string name, MissingInputs kind) => new(Quantity.UnknownSize, name, kind);

    /// <summary>A value that needs no sample.</summary>
    public static Reading Exactly(double value) => new(Quantity.Exactly(value), string.Empty, MissingInputs.None);

    /// <summary>Whether it is less than another.</summary>
    public KillerTruth Below(Reading other) => Truth(QuantityMath.Less(Value, other.Value).ToTri(), other);

    /// <summary>Whether it is more than another.</summary>
    public KillerTruth Above(Reading other) => other.Below(this);

    /// <summary>Whether it is at least another.</summary>
    public KillerTruth AtLeast(Reading other) => Below(other).Not();

    /// <summary>Worked out of it and another.</summary>
    internal Reading With(Reading other, Func<Quantity, Quantity, Quantity> arithmetic)
    {
        bool own = Kinds != MissingInputs.None || other.Name.Length == 0;
        bool both = Kinds != MissingInputs.None && other.Kinds != MissingInputs.None && Name != other.Name;
        string name = both ? $"{Name}, {other.Name}" : own ? Name : other.Kinds != MissingInputs.None || Name.Length == 0 ? other.Name : Name;
        return new Reading(arithmetic(Value, other.Value), name, Kinds | other.Kinds);
    }

    /// <summary>Worked out of it alone.</summary>
    internal Reading Select(Func<Quantity, Quantity> arithmetic) => this with { Value = arithmetic(Value) };

    /// <summary>A share of it in whole units, rounded down as the programs' integers are.</summary>
    internal Reading Percent(double percent) => Select(v => new Quantity(Math.Floor(v.Min * percent / 100), Math.Floor(v.Max * percent / 100)));

    private KillerTruth Truth(Tri value, Reading other)
    {
        if (value != Tri.Unknown)
        {
            return value == Tri.True ? KillerTruth.True : KillerTruth.False;
        }

        Reading[] absent = [.. new[] { this, other }.Where(r => r.Kinds != MissingInputs.None)];
        return absent.Length > 0
            ? new KillerTruth(value, absent.Aggregate(MissingInputs.None, (k, r) => k | r.Kinds), [.. absent.Select(r => r.Name).Distinct(StringComparer.Ordinal)])
            : KillerTruth.Unknown(MissingInputs.BetweenSamples, $"{(Name.Length > 0 ? Name : other.Name)} between two samples");
    }
}
