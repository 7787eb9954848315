namespace TraceReplay.Model;

/// <summary>A truth value with what it lacks, where it is not known, and what it rests on, where it is.</summary>
/// <param name="Value">The truth value.</param>
/// <param name="Missing">The inputs that would decide it; none unless it is unknown.</param>
/// <param name="Presumed">What it rests on beyond the trace.</param>
public readonly record struct TriOutcome(Tri Value, MissingInputs Missing, Presumptions Presumed)
{
    /// <summary>Known from recorded values alone.</summary>
    public static TriOutcome Known(bool value) => new(Kleene.Known(value), MissingInputs.None, Presumptions.None);

    /// <summary>Not known for want of <paramref name="missing"/>.</summary>
    public static TriOutcome Unknown(MissingInputs missing) => new(Tri.Unknown, missing, Presumptions.None);

    /// <summary>Whether any of the two is true; what it rests on is what the true one rests on, or both where none is.</summary>
    public TriOutcome Or(in TriOutcome other)
    {
        if (Value == Tri.True)
        {
            return this;
        }

        return other.Value == Tri.True
            ? other
            : new TriOutcome(Kleene.Or(Value, other.Value), Missing | other.Missing, Presumed | other.Presumed);
    }
}
