namespace TraceReplay.Model;

/// <summary>Kleene's strong connectives: a known operand that settles the result does so whatever the other is.</summary>
public static class Kleene
{
    /// <summary>The known value.</summary>
    public static Tri Known(bool value) => value ? Tri.True : Tri.False;

    /// <summary>Negation; unknown stays unknown.</summary>
    public static Tri Not(Tri a) => a switch { Tri.False => Tri.True, Tri.True => Tri.False, _ => Tri.Unknown };

    /// <summary>Conjunction: false as soon as one side is.</summary>
    public static Tri And(Tri a, Tri b) =>
        a == Tri.False || b == Tri.False ? Tri.False : a == Tri.True && b == Tri.True ? Tri.True : Tri.Unknown;

    /// <summary>Disjunction: true as soon as one side is.</summary>
    public static Tri Or(Tri a, Tri b) =>
        a == Tri.True || b == Tri.True ? Tri.True : a == Tri.False && b == Tri.False ? Tri.False : Tri.Unknown;
}
