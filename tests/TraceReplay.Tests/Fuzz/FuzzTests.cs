using TraceReplay.Fuzz;

namespace TraceReplay.Tests;

/// <summary>A bounded number of damaged recordings, the same in every run; tests/TraceReplay.Fuzz runs on without end.</summary>
[NonParallelizable]
public sealed class FuzzTests
{
    private const int Cases = 80;
    private const int FloodCases = 5;

    private static readonly Recordings Real = Recordings.OfRepository();

    [Test]
    public void Every_rule_holds_for_damaged_recordings([Values("parser", "gzip", "folder", "series")] string target, [Values(1UL, 20UL, 300UL)] ulong seed)
    {
        var run = new FuzzRun(TargetCatalogue.Find(target)!, Real, seed);
        Assert.That(run.Run(Cases, CancellationToken.None).Select(Keep), Is.Empty);
    }

    [Test]
    public void Every_rule_holds_for_many_megabytes_of_lines_that_all_differ()
    {
        var run = new FuzzRun(new FloodTarget(), Real, seed: 4000);
        Assert.That(run.Run(FloodCases, CancellationToken.None).Select(Keep), Is.Empty);
    }

    [Test]
    public void A_seed_and_a_number_give_the_same_case([Values("parser", "gzip", "folder", "series", "flood")] string target)
    {
        FuzzCase first = TargetCatalogue.Find(target)!.Case(5, 7, Real);
        FuzzCase second = TargetCatalogue.Find(target)!.Case(5, 7, Real);
        FuzzCase other = TargetCatalogue.Find(target)!.Case(7, 5, Real);
        Assert.Multiple(() =>
        {
            Assert.That(second.Recipe, Is.EqualTo(first.Recipe));
            Assert.That(second.Files.Select(f => f.Bytes), Is.EqualTo(first.Files.Select(f => f.Bytes)));
            Assert.That(other.Recipe, Is.Not.EqualTo(first.Recipe));
        });
    }

    [Test]
    public void The_recordings_hold_every_dialect_and_snapshots() => Assert.Multiple(() =>
    {
        Assert.That(
            Real.Traces.Select(f => f.Name),
            Is.SupersetOf(new[] { "ftrace.txt", "perf.txt", "trace-cmd.txt", "decisions.txt", "bpftrace-kswapd.txt", "bpftrace-shrink.txt", "reclaim_retry_zone.txt" }));
        Assert.That(Real.Snapshots.Select(f => f.Name), Is.SupersetOf(new[] { "zoneinfo.before", "swaps.after", "dmesg.txt", "uname", "vmstat.before" }));
    });

    // A failing case stays on disk, outside of what is built.
    private static string Keep(Failure failure) => $"{failure}\nkept: {FailureFiles.Write(Path.Combine(Path.GetTempPath(), "tracereplay-fuzz"), failure)}";
}
