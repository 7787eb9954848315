using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class KleeneTests
{
    private const string Seed = "20260303,8675309";

    [Property(Replay = Seed)]
    public bool And_is_what_every_completion_of_the_unknown_agrees_on(Tri a, Tri b) =>
        Kleene.And(a, b) == KernelOracle.Of((x, y, _) => x && y, a, b);

    [Property(Replay = Seed)]
    public bool Or_is_what_every_completion_of_the_unknown_agrees_on(Tri a, Tri b) =>
        Kleene.Or(a, b) == KernelOracle.Of((x, y, _) => x || y, a, b);

    [Property(Replay = Seed)]
    public bool Not_is_what_every_completion_of_the_unknown_agrees_on(Tri a) =>
        Kleene.Not(a) == KernelOracle.Of((x, _, _) => !x, a, Tri.False);

    [Property(Replay = Seed)]
    public bool De_Morgan_holds_with_unknowns(Tri a, Tri b) =>
        Kleene.Not(Kleene.And(a, b)) == Kleene.Or(Kleene.Not(a), Kleene.Not(b));

    [Property(Replay = Seed)]
    public bool And_and_Or_are_associative(Tri a, Tri b, Tri c) =>
        Kleene.And(Kleene.And(a, b), c) == Kleene.And(a, Kleene.And(b, c))
        && Kleene.Or(Kleene.Or(a, b), c) == Kleene.Or(a, Kleene.Or(b, c));

    [Property(Replay = Seed)]
    public bool A_verdict_on_an_unknown_outcome_is_undetermined_and_names_what_is_missing(bool observed) =>
        Verdict.Of(Tri.Unknown, observed, MissingInputs.FreeCma) == Verdict.Undetermined(MissingInputs.FreeCma);

    [Property(Replay = Seed)]
    public bool A_verdict_on_a_known_outcome_says_whether_the_kernel_did_it(bool expected, bool observed) =>
        Verdict.Of(Kleene.Known(expected), observed, MissingInputs.FreeCma) == (expected == observed ? Verdict.Agree : Verdict.Diverge);
}
