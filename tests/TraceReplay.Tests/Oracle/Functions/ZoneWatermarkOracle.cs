using TraceReplay.Model;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>__zone_watermark_ok: the model's bounds against the naive function on every corner and some points within.</summary>
public sealed class ZoneWatermarkOracle
{
    private const string Seed = "3588,3189";

    private static readonly (AllocFlags Model, int Kernel)[] Flags =
        [(AllocFlags.MinReserve, ALLOC_MIN_RESERVE), (AllocFlags.Oom, ALLOC_OOM), (AllocFlags.Cma, ALLOC_CMA)];

    [Property(Replay = Seed, MaxTest = 2000)]
    public bool Exact_inputs_of_order_0_give_the_kernels_answer(int seed)
    {
        var random = new Random(seed);
        var exact = Exact.Draw(random, order: 0);
        return ZoneWatermarkOkModel.Evaluate(exact.Inputs()) == Kleene.Known(exact.Kernel());
    }

    // The model has no free lists, so above order 0 it may say no, and never yes.
    [Property(Replay = Seed, MaxTest = 2000)]
    public bool Exact_inputs_above_order_0_give_no_other_answer_than_the_kernels(int seed)
    {
        var random = new Random(seed);
        var exact = Exact.Draw(random, random.Next(1, NR_PAGE_ORDERS));
        Tri model = ZoneWatermarkOkModel.Evaluate(exact.Inputs());
        return model != Tri.True && (model == Tri.Unknown || !exact.Kernel());
    }

    [Property(Replay = Seed, MaxTest = 3000)]
    public bool A_known_answer_holds_for_every_completion_of_the_unknowns(int seed)
    {
        var random = new Random(seed);
        Bounds Some(int most) => random.Next(3) == 0 ? Bounds.Exactly(random.Next(most)) : new Bounds(random.Next(most / 2), (most / 2) + random.Next(most));
        (AllocFlags certain, AllocFlags possible) = (Pick(random), Pick(random));
        WatermarkInputs inputs = Exact.Draw(random, random.Next(3) == 0 ? random.Next(NR_PAGE_ORDERS) : 0).Inputs() with
        {
            LowmemReserve = Some(400),
            FreeHighatomic = Some(300),
            FreeCma = Some(200),
            AllocFlags = new AllocFlagBounds(certain, certain | possible),
        };
        Tri model = ZoneWatermarkOkModel.Evaluate(inputs);
        return model == Tri.Unknown || Enumerable.Range(0, 40).All(_ => Kleene.Known(Exact.Complete(random, inputs).Kernel()) == model);
    }

    private static AllocFlags Pick(Random random) => Flags.Where(_ => random.Next(2) == 0).Aggregate(AllocFlags.None, (all, f) => all | f.Model);

    private sealed record Exact(long Free, long Mark, int Order, long Reserve, long Highatomic, long Cma, AllocFlags Flags, long Blocks)
    {
        public static Exact Draw(Random random, int order) => new(
            random.Next(3000), random.Next(2000), order, random.Next(400), random.Next(300), random.Next(200), Pick(random), random.NextInt64());

        // The ends of an interval are where a bound would be wrong.
        public static Exact Complete(Random random, WatermarkInputs inputs)
        {
            long Of(Bounds b) => random.Next(3) switch { 0 => b.Min, 1 => b.Max, _ => random.NextInt64(b.Min, b.Max + 1) };
            AllocFlags flags = inputs.AllocFlags.Certain | (inputs.AllocFlags.Possible & Pick(random));
            return new Exact(
                inputs.FreePages, inputs.Mark, (int)inputs.Order, Of(inputs.LowmemReserve), Of(inputs.FreeHighatomic), Of(inputs.FreeCma), flags, random.NextInt64());
        }

        public WatermarkInputs Inputs() => new()
        {
            FreePages = Free,
            Mark = Mark,
            Order = Order,
            LowmemReserve = Bounds.Exactly(Reserve),
            FreeHighatomic = Bounds.Exactly(Highatomic),
            FreeCma = Bounds.Exactly(Cma),
            AllocFlags = new AllocFlagBounds(Flags, Flags),
        };

        public bool Kernel()
        {
            KernelZone z = new KernelNode(0).node_zones[ZONE_NORMAL];
            z.lowmem_reserve[ZONE_NORMAL] = Reserve;
            z.nr_free_highatomic = Highatomic;
            z.NR_FREE_CMA_PAGES = Cma;
            for (int o = 0; o < NR_PAGE_ORDERS; o++)
            {
                z.free_area[o, o % MIGRATE_TYPES] = (Blocks >> o) & 1;
            }

            int alloc_flags = ZoneWatermarkOracle.Flags.Where(f => Flags.HasFlag(f.Model)).Sum(f => f.Kernel);
            return NaiveKernels.Of(KernelSource.Linux72).ZoneWatermarkOk(z, Order, Mark, ZONE_NORMAL, alloc_flags, Free);
        }
    }
}
