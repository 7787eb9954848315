using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>What differs between the runs beside the patch, as far as the captures tell.</summary>
internal static class Comparability
{
    // Two kernels leave a little more or less of the same memory to the allocator.
    private const double Memory = 0.02;

    // Counts grow with the time.
    private const double Time = 0.1;

    // What the measures rest on. Events that only a newer kernel has, and probes in their place, are not missed.
    private static readonly EventKind[] Wanted =
    [
        EventKind.ReclaimRetryZone, EventKind.MarkVictim, EventKind.DirectReclaimEnd, EventKind.LruShrinkInactive,
        EventKind.KswapdWake, EventKind.KswapdSleep, EventKind.WakeupKswapd,
    ];

    /// <summary>A sentence for each difference. That the sides are of different kernels is none: that may be the patch.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<ComparedRun> a, IReadOnlyList<ComparedRun> b) =>
    [
        .. Kernels(a, b),
        .. MachineTraits.All.Select(t => Trait(t, a, b)).OfType<string>(),
        .. Durations(a, b),
        .. Losses("A", a),
        .. Losses("B", b),
        .. EventsOfOneSide("A", "B", a, b),
        .. EventsOfOneSide("B", "A", b, a),
    ];

    /// <summary>Whether two sizes are as good as equal.</summary>
    public static bool IsNear(double a, double b, double tolerance = Memory) => Math.Abs(a - b) <= tolerance * Math.Max(a, b);

    private static IEnumerable<string> Kernels(IReadOnlyList<ComparedRun> a, IReadOnlyList<ComparedRun> b)
    {
        string[] ofA = KernelsOf(a);
        string[] ofB = KernelsOf(b);
        if (ofA.Length > 1 || ofB.Length > 1)
        {
            yield return $"a side mixes kernels (A: {string.Join(", ", ofA)}; B: {string.Join(", ", ofB)}): its runs are no repetitions";
        }
    }

    private static string[] KernelsOf(IEnumerable<ComparedRun> runs) =>
        [.. runs.Select(r => r.Result.Kernel.Release ?? $"{r.Result.Kernel.Line.Name} (not certain)").Distinct().Order(StringComparer.Ordinal)];

    private static string? Trait(MachineTrait trait, IReadOnlyList<ComparedRun> a, IReadOnlyList<ComparedRun> b)
    {
        string[] ofA = [.. a.Select(r => trait.Of(r.Result.Capture.Snapshots)).OfType<string>().Distinct()];
        string[] ofB = [.. b.Select(r => trait.Of(r.Result.Capture.Snapshots)).OfType<string>().Distinct()];
        string[] all = [.. ofA.Concat(ofB).Distinct()];
        bool differs = ofA.Length > 0 && ofB.Length > 0 && all.Any(one => all.Any(other => !trait.IsSame(one, other)));
        return differs ? $"the machines differ in {trait.Name}: A {string.Join(", ", ofA)}; B {string.Join(", ", ofB)}" : null;
    }

    private static IEnumerable<string> Durations(IReadOnlyList<ComparedRun> a, IReadOnlyList<ComparedRun> b)
    {
        double[] ofA = [.. a.Select(r => r.Traced?.Seconds).OfType<double>()];
        double[] ofB = [.. b.Select(r => r.Traced?.Seconds).OfType<double>()];
        double[] all = [.. ofA, .. ofB];
        if (ofA.Length > 0 && ofB.Length > 0 && !IsNear(all.Min(), all.Max(), Time))
        {
            yield return $"the recordings differ in length (A {Range(ofA)} s, B {Range(ofB)} s), and counts grow with it: compare the rates";
        }
    }

    private static string Range(double[] seconds) => seconds.Max() - seconds.Min() < 0.05
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds.Min():F1}")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds.Min():F1} to {seconds.Max():F1}");

    private static IEnumerable<string> Losses(string name, IReadOnlyList<ComparedRun> runs)
    {
        string[] lossy = [.. runs.Where(r => r.Result.IsLossy).Select(r => r.Result.Capture.Name)];
        if (lossy.Length > 0)
        {
            yield return $"{name} lost events, or has lines that cannot be read, in {lossy.Length} of {runs.Count} {(runs.Count == 1 ? "run" : "runs")}: {string.Join(", ", lossy)}";
        }
    }

    private static IEnumerable<string> EventsOfOneSide(string name, string other, IReadOnlyList<ComparedRun> runs, IReadOnlyList<ComparedRun> others)
    {
        string[] only = [.. Wanted.Where(k => runs.All(r => r.Tells(k)) && !others.All(r => r.Tells(k))).Select(EventSchema.NameOf)];
        if (only.Length > 0)
        {
            yield return $"only {name} has {string.Join(", ", only)}: in {other} not recorded, or it never happened, so what rests on it is unknown there";
        }
    }
}
