using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class OomCaptureTests
{
    [TestCase("oom-noswap-6.12", 1, false)]
    [TestCase("oom-noswap-7.2", 1, false)]
    [TestCase("zram-retry-6.12", 1, false)]
    [TestCase("zram-storm-light-6.12", 3, false)]
    [TestCase("memcg-oom-6.12", 1, true)]
    public void Kills_are_told_and_a_cgroup_s_is_told_apart(string capture, int count, bool memcg)
    {
        IReadOnlyList<OomKill> kills = RealCaptures.Verify(capture).Policy.Kills;
        Assert.That(kills.Select(k => k.IsMemcg), Is.EqualTo(Enumerable.Repeat(memcg, count)));
    }

    [Test]
    public void The_path_of_a_stall_that_ends_in_a_kill_is_its_calls()
    {
        Verified verified = RealCaptures.Verify("oom-noswap-6.12");
        StallEpisode[] killed = [.. verified.Policy.Stalls.Where(s => s.End == StallEnd.OomKill)];
        Assert.Multiple(() =>
        {
            Assert.That(killed, Is.Not.Empty);
            Assert.That(killed.Select(s => s.Path[^1].GaveUp), Is.All.True);
            Assert.That(killed.Select(s => s.VictimPid), Is.All.EqualTo(225));
        });
    }

    [TestCase("zram-retry-6.12")]
    [TestCase("oom-noswap-6.12")]
    [TestCase("zram-storm-light-6.12")]
    public void Calls_of_the_stalls_are_the_decisions_of_should_reclaim_retry(string capture)
    {
        Verified verified = RealCaptures.Verify(capture);
        long calls = verified.Decisions.LongCount(d => d.Clause is Clause.LoopCounter or Clause.SilentGiveUp);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Policy.Stalls.Sum(s => (long)s.Calls), Is.EqualTo(calls));
            Assert.That(verified.Policy.Stalls.Select(s => s.Path.Sum(run => run.Count)), Is.EqualTo(verified.Policy.Stalls.Select(s => s.Calls)));
            Assert.That(verified.Policy.Stalls.Select(s => s.MaxLoops), Is.All.LessThanOrEqualTo(17));
        });
    }

    [Test]
    public void Fleming_s_six_stalls_have_one_call_each_that_passed_at_0_loops()
    {
        Verified verified = RealCaptures.Verify("fleming-table");
        Assert.That(
            verified.Policy.Stalls.Select(s => (verified.Result.Capture.Names[s.Task.Comm], s.Path.Single())),
            Is.EqualTo(Enumerable.Range(1, 6).Select(n => ($"app{n}", new LoopRun(0, GaveUp: false, 1)))));
    }

    [Test]
    public void A_single_file_is_verified_too()
    {
        var verified = Verified.OfPath(Path.Combine(TestPaths.Capture("oom-noswap-6.12"), "perf.txt.gz"));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Result.Capture.Files.Single().CountOf(EventKind.MarkVictim), Is.EqualTo(1));
        });
    }
}
