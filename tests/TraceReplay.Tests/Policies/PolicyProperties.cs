using FsCheck;
using FsCheck.Fluent;
using TraceReplay.Model;
using static TraceReplay.Model.PolicyInput;

namespace TraceReplay.Tests;

/// <summary>What holds for every expression and every file.</summary>
public sealed class PolicyProperties
{
    private const string Seed = "2741,20260215";

    private static readonly string[] Pieces =
    [
        "policy my\n", "extends mainline\n", "kernel 6.12\n", "rule kswapd_failures.reset = ", "param x : percent = 1%\n", "zone.file", "base", "when ", " then ",
        " else ", "let y = ", " in ", "(", ")", "min(", ",", "12", "%", " pages", "+", "*", "<", "=", "and ", "not ", "#", "\"", "\n", "\t", "\0", "é", "\uD800", "..", "x",
    ];

    private static readonly PolicyInput[] Numbers = [ZoneFile, ZoneAnon, ZoneFree, ZoneMin];
    private static readonly PolicyInput[] Truths = [SwapAllRamBacked, SwapZramOnly, ZramWritesBack];

    [Property(Replay = Seed, MaxTest = 300)]
    public bool Whatever_is_known_of_the_inputs_the_value_lies_within_the_bounds(int seed)
    {
        var random = new Random(seed);
        string expression = Amount(random, 4);
        PolicyExpression run = Policies.Read(Policies.WithRule(expression)).Definition!.ToPolicy().RulesOn(KernelLineCatalogue.Linux612)[PolicyRule.Reclaimable]!;
        InputFrame bounds = new();
        InputFrame point = new();
        foreach (PolicyInput input in Numbers)
        {
            int[] ends = [.. Enumerable.Range(0, 2).Select(_ => random.Next(4) * random.Next(50)).Order()];
            bounds[input] = random.Next(8) == 0 ? Quantity.Unknown : new Quantity(ends[0], ends[1]);
            point[input] = Quantity.Exactly(random.Next(ends[0], ends[1] + 1));
        }

        foreach (PolicyInput input in Truths)
        {
            bool truth = random.Next(2) == 0;
            bounds[input] = random.Next(2) == 0 ? Quantity.UnknownTruth : Quantity.Exactly(truth ? 1 : 0);
            point[input] = Quantity.Exactly(truth ? 1 : 0);
        }

        (Quantity wide, Quantity narrow) = (run(bounds), run(point));
        return wide.Min <= narrow.Min && wide.Max >= narrow.Max && narrow.Min <= narrow.Max && !double.IsNaN(wide.Min + narrow.Max);
    }

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool No_text_makes_the_reader_fail(int[] pieces)
    {
        PolicyReading reading = Policies.Read(string.Concat(pieces.Select(p => Pieces[(p & int.MaxValue) % Pieces.Length])));
        return reading.Definition is null == (reading.Errors.Count > 0) && reading.Errors.All(e => e is { Line: > 0, Column: > 0 });
    }

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool No_bytes_make_the_reader_fail(byte[] bytes) => PolicyLoader.Read(new PolicyFile("my.policy", bytes), _ => null).Errors.Count > 0;

    [Property(Replay = Seed, MaxTest = 500)]
    public bool A_policy_with_one_character_lost_is_read_or_told(int name, int at)
    {
        string text = BuiltInPolicies.Find(BuiltInPolicies.Names[(name & int.MaxValue) % BuiltInPolicies.Names.Count])!.Text;
        PolicyReading reading = Policies.Read(text.Remove((at & int.MaxValue) % text.Length, 1));
        return reading.Definition is null == (reading.Errors.Count > 0) && reading.Errors.All(e => e.ToString().Split('\n').Length is 1 or 3);
    }

    [Test]
    public void Arbitrary_doubles_never_give_NaN()
    {
        Gen<double> number = Gen.Elements(0, 1, -1, 5, -0.5, 1e300, -1e300, double.PositiveInfinity, double.NegativeInfinity);
        Gen<Quantity> quantity = number.Two().Select(p => new Quantity(Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2)));
        Func<Quantity, Quantity, Quantity>[] functions =
            [QuantityMath.Add, QuantityMath.Subtract, QuantityMath.Multiply, QuantityMath.MultiplyPercent, QuantityMath.Divide, QuantityMath.Less, QuantityMath.Equal];
        Prop.ForAll(quantity.Two().ToArbitrary(), p => functions.All(f => f(p.Item1, p.Item2) is var r && r.Min <= r.Max)).QuickCheckThrowOnFailure();
    }

    [Test]
    public void Running_a_rule_allocates_nothing()
    {
        PolicyExpression run = Policy.Find("fleming-progress-pct")!.RulesOn(KernelLineCatalogue.Linux612)[PolicyRule.Reclaimable]!;
        InputFrame frame = new();
        double sum = run(frame).Max;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            sum += run(frame).Min;
        }

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before, double.IsNaN(sum)), Is.EqualTo((0L, false)));
    }

    private static string Amount(Random random, int depth) => depth == 0 ? Leaf(random) : random.Next(9) switch
    {
        0 => $"({Amount(random, depth - 1)} + {Amount(random, depth - 1)})",
        1 => $"({Amount(random, depth - 1)} - {Amount(random, depth - 1)})",
        2 => $"{random.Next(5)} * {Amount(random, depth - 1)}",
        3 => $"{random.Next(200)}% * {Amount(random, depth - 1)}",
        4 => $"({Amount(random, depth - 1)}) * (({Amount(random, depth - 1)}) / ({Amount(random, depth - 1)}))",
        5 => $"min({Amount(random, depth - 1)}, max({Amount(random, depth - 1)}, {Amount(random, depth - 1)}))",
        6 => $"(let v{depth} = {Amount(random, depth - 1)} in v{depth} + v{depth})",
        7 => $"(when {Truth(random, depth - 1)} then {Amount(random, depth - 1)} else {Amount(random, depth - 1)})",
        _ => Leaf(random),
    };

    private static string Leaf(Random random) =>
        random.Next(5) == 0 ? $"{random.Next(30)} pages" : PolicyInputCatalogue.Of(Numbers[random.Next(Numbers.Length)]).Name;

    private static string Truth(Random random, int depth) => random.Next(5) switch
    {
        0 => $"({Truth(random, 0)} and {Truth(random, 0)})",
        1 => $"not {Truth(random, 0)}",
        2 => $"({Truth(random, 0)} or {Amount(random, depth / 2)} < {Amount(random, 0)})",
        3 => $"{Amount(random, depth / 2)} = {Amount(random, 0)}",
        _ => PolicyInputCatalogue.Of(Truths[random.Next(Truths.Length)]).Name,
    };
}
