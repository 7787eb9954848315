using FsCheck;
using FsCheck.Fluent;
using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Tests.KillerSeries;

namespace TraceReplay.Tests;

/// <summary>What holds for every series.</summary>
public sealed class KillerProperties
{
    private const string Seed = "2741,20261123";
    private const double Fine = 0.25;
    private const double Coarse = 1;
    private const int Seconds = 60;

    // Between the coarse samples the values go one way, as is presumed of levels.
    [Property(Replay = Seed, MaxTest = 60)]
    public bool More_samples_never_turn_what_is_known_into_its_opposite(int seed)
    {
        var random = new Random(seed);
        int[] corners = [.. Enumerable.Range(0, (5 * Seconds) + 10).Select(_ => random.Next(1000))];
        MachineSample Sample(double s) => SampleAt(corners, s);
        var fine = new KillerFacts(new SampledMachine(Of(Every(Fine, Seconds), Sample)), new ZoneMarkSums(Bounds.Exactly(50), Bounds.Exactly(150)), []);
        KillerFacts coarse = fine with { Machine = new SampledMachine(Of(Every(Coarse, Seconds), Sample)) };
        return BuiltInPolicies.Killers.All(k => Agree(Outcomes(Run(k, coarse)), Outcomes(Run(k, fine))));
    }

    [Property(Replay = Seed, MaxTest = 200)]
    public bool Narrower_bounds_never_flip_a_known_comparison(int a, int b, int c, int d)
    {
        int[] ends = [.. new[] { a, b, c, d }.Order()];
        var limit = Reading.Exactly(c);
        var wide = new Reading(new Quantity(ends[0], ends[3]), "x", MissingInputs.None);
        var narrow = new Reading(new Quantity(ends[1], ends[2]), "x", MissingInputs.None);
        return wide.Below(limit).Value is Tri.Unknown || wide.Below(limit).Value == narrow.Below(limit).Value;
    }

    // After a kill the two may have killed at different times, and so wait at different times.
    private static bool Agree(Dictionary<(DecisionSite, string, long), Tri> coarse, Dictionary<(DecisionSite, string, long), Tri> fine) =>
        coarse.All(c => !fine.TryGetValue(c.Key, out Tri f) || c.Value == Tri.Unknown || f == Tri.Unknown || c.Value == f);

    private static Dictionary<(DecisionSite Site, string Name, long Time), Tri> Outcomes(KillerCourse course) =>
        (from function in course.Functions
         from run in function.Runs
         where !run.Counterfactual
         from time in Times(run)
         select (Key: (function.Site, function.Name, time), run.First.Kills.Value)).ToDictionary(o => o.Key, o => o.Value);

    private static IEnumerable<long> Times(TickRun run) =>
        Enumerable.Range(0, run.Count).Select(i => run.Count == 1 ? run.First.Time : run.First.Time + (i * ((run.Last - run.First.Time) / (run.Count - 1))));

    private static MachineSample SampleAt(int[] corners, double s) => Empty with
    {
        MemoryPressure = Full(Level(corners, s, 0) / 10, Level(corners, s, 1) / 10, (long)(Count(corners, s, 2) * 1000)),
        MemInfo = Values(
            ("MemTotal", 1000), ("MemAvailable", (long)Level(corners, s, 0) / 4), ("MemFree", (long)Level(corners, s, 1)), ("Inactive(file)", 100), ("SwapTotal", 1000),
            ("SwapFree", (long)Level(corners, s, 2) / 4), ("Active(anon)", 100), ("Inactive(anon)", 100), ("Shmem", 0)),
        VmStat = Values(
            ("pgscan_direct", (long)Count(corners, s, 3)), ("pgscan_kswapd", (long)Count(corners, s, 4)), ("pgrefill", 0), ("nr_inactive_file", 500), ("nr_active_file", 499),
            ("workingset_refault_file", (long)Count(corners, s, 1))),
        Swaps = [new SwapSample("/dev/zram0", 1000, 1000 - ((long)Level(corners, s, 2) / 4))],
        Tasks = [new TaskSample(5, "app", 900, 100, null)],
        Cgroups =
        [
            new CgroupSample
            {
                Path = "/a", CurrentBytes = 4096, SwapCurrentBytes = (long)(Level(corners, s, 3) * 1024), OomGroup = false, OomdPreference = "none",
                MemoryPressure = Full(40 + (Level(corners, s, 4) / 10), 40 + (Level(corners, s, 3) / 10)), Stat = Values(("pgscan", (long)Count(corners, s, 0))),
            },
        ],
    };

    private static double Level(int[] corners, double s, int kind)
    {
        int second = (int)Math.Floor(s);
        (int from, int to) = (corners[(5 * second) + kind], corners[(5 * (second + 1)) + kind]);
        return from + ((to - from) * (s - second));
    }

    private static double Count(int[] corners, double s, int kind)
    {
        int second = (int)Math.Floor(s);
        return Enumerable.Range(0, second).Sum(i => (double)corners[(5 * i) + kind]) + (corners[(5 * second) + kind] * (s - second));
    }
}
