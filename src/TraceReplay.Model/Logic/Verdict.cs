namespace TraceReplay.Model;

/// <summary>A verdict with what it lacks and what it rests on.</summary>
/// <param name="Kind">Agree, diverge or undetermined.</param>
/// <param name="Missing">The inputs that would decide it; none unless undetermined.</param>
/// <param name="Presumed">What it rests on beyond the trace.</param>
public readonly record struct Verdict(VerdictKind Kind, MissingInputs Missing, Presumptions Presumed)
{
    /// <summary>Agreement on recorded values alone.</summary>
    public static Verdict Agree => default;

    /// <summary>Divergence.</summary>
    public static Verdict Diverge => new(VerdictKind.Diverge, MissingInputs.None, Presumptions.None);

    /// <summary>Undetermined for want of <paramref name="missing"/>.</summary>
    public static Verdict Undetermined(MissingInputs missing) => new(VerdictKind.Undetermined, missing, Presumptions.None);

    /// <summary>The observed outcome against the model's; an unknown outcome of the model is undetermined.</summary>
    public static Verdict Of(Tri expected, bool observed, MissingInputs missing) => expected == Tri.Unknown
        ? Undetermined(missing)
        : expected == Kleene.Known(observed) ? Agree : Diverge;
}
