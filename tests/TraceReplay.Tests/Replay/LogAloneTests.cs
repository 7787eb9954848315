using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The log of a capture with kills alone: what it tells must not contradict what the events of the same capture tell.</summary>
public sealed class LogAloneTests
{
    // By kill: what the report alone tells | how the last walk of should_reclaim_retry of the task that killed ended. Where the report decides, the
    // events say the same; where the 17th loop made the kill due, the report says that only it, or pages freed since, can have.
    [TestCase("disk-oom-6.12", "due | walk failed")]
    [TestCase("gfp-kill-7.3", "due | walk failed; due | walk failed")]
    [TestCase("gfp-low-7.3", "17th loop or freed since | walk failed; open | no mark")]
    [TestCase("gfp-nofs-7.3", "17th loop or freed since | no mark; due | walk failed; due | walk failed")]
    [TestCase("gfp-order-7.3", "due | walk failed; due | walk failed")]
    [TestCase("highatomic-7.3", "due | walk failed; due | walk failed; due | walk failed")]
    [TestCase("memcg-group-7.2", "memcg at its limit | no walk")]
    [TestCase("memcg-oom-6.12", "memcg at its limit | no walk")]
    [TestCase("memcg-oom-7.2", "memcg at its limit | no walk")]
    [TestCase("mixed-oom-6.12", "17th loop or freed since | 17th loop")]
    [TestCase("mixed-retry-6.12", "17th loop or freed since | walk failed")]
    [TestCase("noswap-oom-6.12", "17th loop or freed since | walk failed")]
    [TestCase("noswap-oom-7.2", "due | walk failed")]
    [TestCase("oom-noswap-6.1", "17th loop or freed since | 17th loop")]
    [TestCase("oom-noswap-6.12", "17th loop or freed since | 17th loop")]
    [TestCase("oom-noswap-6.18", "due | walk failed")]
    [TestCase("oom-noswap-7.2", "17th loop or freed since | walk failed")]
    [TestCase("reaper-skip-7.2", "sysrq | no walk")]
    [TestCase("reaper-sysrq-7.2", "sysrq | no walk")]
    [TestCase("zram-oom-6.12", "17th loop or freed since | 17th loop")]
    [TestCase("zram-oom-7.2", "17th loop or freed since | 17th loop")]
    [TestCase("zram-retry-6.12", "17th loop or freed since | walk failed")]
    [TestCase("zram-storm-light-6.12", "17th loop or freed since | walk failed; 17th loop or freed since | walk failed; 17th loop or freed since | walk failed")]
    [TestCase("zram-writeback-6.12", "17th loop or freed since | 17th loop")]
    public void The_report_alone_agrees_with_the_events(string name, string kills) =>
        Assert.That(string.Join("; ", KillsOf(name)), Is.EqualTo(kills));

    [Test]
    public void Every_log_with_a_kill_is_held_against_its_events()
    {
        IEnumerable<string> cases = typeof(LogAloneTests).GetMethod(nameof(The_report_alone_agrees_with_the_events))!
            .GetCustomAttributes(typeof(TestCaseAttribute), inherit: false).Cast<TestCaseAttribute>().Select(c => (string)c.Arguments[0]!);
        string[] captures = [.. RealCaptures.Names.Where(n => File.Exists(LogOf(n)) && OpenedCapture.OfPath(LogOf(n)).Capture.IsLogAlone)];
        Assert.That(cases, Is.EquivalentTo(captures));
    }

    private static string LogOf(string capture) => Directory.GetFiles(TestPaths.Capture(capture), "dmesg.txt*").SingleOrDefault() ?? string.Empty;

    private static List<string> KillsOf(string capture)
    {
        var log = Verified.OfPath(LogOf(capture));
        List<string> kills = [];
        Dictionary<long, string> walks = WalksBeforeKills(capture);
        foreach (OomVerdict verdict in log.Result.OomVerdicts)
        {
            Assert.That(log.Diverging, Is.Empty);
            kills.Add($"{Words(verdict)} | {walks.GetValueOrDefault(verdict.Report.ChosenPid ?? -1, "no mark")}");
        }

        return kills;
    }

    private static string Words(OomVerdict verdict) => (verdict.Allowed, verdict.Request.Scope, verdict.Due) switch
    {
        (Tri.False, _, _) => "not due",
        (Tri.Unknown, _, _) => "open",
        (_, OomScope.Sysrq, null) => "sysrq",
        (_, OomScope.Memcg, { Value: Tri.True }) => "memcg at its limit",
        (_, OomScope.Allocator, { Value: Tri.True }) => "due",
        (_, OomScope.Allocator, { Value: Tri.Unknown, Missing: MissingInputs.PreviousLoops }) => "17th loop or freed since",
        _ => "open",
    };

    // By victim: how the last walk of should_reclaim_retry of the task that killed it ended.
    private static Dictionary<long, string> WalksBeforeKills(string capture)
    {
        Dictionary<long, string> walks = [];
        Dictionary<TaskId, TraceEvent> last = [];
        foreach (TraceEvent e in OpenedCapture.OfPath(TestPaths.Capture(capture)).Events)
        {
            if (e.Kind == EventKind.ReclaimRetryZone)
            {
                last[e.Task] = e;
            }
            else if (e.Kind == EventKind.MarkVictim)
            {
                walks.TryAdd(e[Field.Pid], !last.TryGetValue(e.Task, out TraceEvent walk) ? "no walk"
                    : walk[Field.WmarkCheck] == 0 ? "walk failed"
                    : walk[Field.NoProgressLoops] >= ShouldReclaimRetryModel.MaxReclaimRetries - 1 ? "17th loop" : "passed");
            }
        }

        return walks;
    }
}
