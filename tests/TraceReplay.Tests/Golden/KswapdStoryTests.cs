using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>What kswapd did, in plain words: the two captures of the Chen series, and small ones for each ending.</summary>
public sealed class KswapdStoryTests
{
    [Test]
    public void On_612_the_story_names_who_restarted_kswapd_when_and_what_followed()
    {
        string story = Story(RealCaptures.Verify("kswapd-high-6.12"));
        Assert.Multiple(() =>
        {
            Assert.That(story, Does.Contain("At 102.562694 dd-362 reset it from 16 by direct reclaim, nr_reclaimed 1: 23 balance runs followed until it was 16 again at 102.875133."));
            Assert.That(story, Does.Contain("The capture ends with kswapd still being restarted from 16 by direct reclaim: 10 restarts, the last at 102.562694; 23 balance runs followed"));
            Assert.That(story, Does.Contain("At 72.043850 kswapd_failures reached 16 for the first time, after 73 balance runs."));
        });
    }

    [Test]
    public void On_72_the_story_says_that_kswapd_stopped_and_stayed_stopped()
    {
        string story = Story(RealCaptures.Verify("kswapd-high-7.2"));
        Assert.Multiple(() =>
        {
            Assert.That(story, Does.Contain("The capture ends with kswapd stopped at 16: it stopped again, after 3 restarts, at 85.239665 after 75 balance runs, and no reset followed: it stayed stopped to the end. 5223 reclaims by other tasks did not reset it."));
            Assert.That(story, Does.Contain("At 72.400145 cat-221 reset it from 16 by memcg reclaim (memory.high, memory.max or memory.reclaim): 10 balance runs followed"));
            Assert.That(story, Does.Contain("At 78.230624 cat-253 reset it from 16 by direct reclaim: 25 balance runs followed until kswapd itself reset it at 78.882195."));
        });
    }

    [Test]
    public void A_story_opens_with_what_was_counted()
    {
        NodeHistory node = RealCaptures.Verify("kswapd-high-7.2").Node(0);
        Assert.That(
            Story(RealCaptures.Verify("kswapd-high-7.2")),
            Does.StartWith($"node 0: kswapd ran balance_pgdat {node.Runs} times ({node.Failures} failed), slept {node.Sleeps} times, was woken {node.Wakeups} times."));
    }

    [Test]
    public void Lines_are_of_75_columns_at_most_and_sentences_after_the_first_are_indented()
    {
        var verified = RealCaptures.Verify("kswapd-high-6.12");
        string[] lines = [.. KswapdStory.Lines(verified.Node(0), verified.Result.Capture.Names)];
        Assert.Multiple(() =>
        {
            Assert.That(lines.Where(l => l.Length > 75), Is.Empty);
            Assert.That(lines[0], Does.StartWith("node 0: "));
            Assert.That(lines.Skip(1), Is.All.StartWith("  "));
        });
    }

    // Its zoneinfo.after has node_unreclaimable 0: the free that followed reset the counter, which 6.18 does not trace.
    [Test]
    public void On_618_no_story_tells_that_a_stopped_kswapd_stayed_stopped()
    {
        Verified verified = RealCaptures.Verify("pcp-reset-6.18");
        Assert.That(verified.Node(0).End, Is.EqualTo(NodeEnd.Unknown));
        Assert.That(Story(verified), Does.EndWith("The last that the capture tells is kswapd stopped at 16, at 250.615311 after 16 balance runs; whether a reset followed is not known."));
    }

    [Test]
    public void A_kswapd_that_stops_once_is_stopped_without_again()
    {
        Assert.That(
            Story(Verified.On72(FailingKswapd.Failures(1, 16))),
            Does.EndWith("The capture ends with kswapd stopped at 16: it stopped at 1.000080 after 16 balance runs, and no reset followed: it stayed stopped to the end."));
    }

    [Test]
    public void A_kswapd_that_runs_on_after_a_reset_is_still_being_restarted()
    {
        string story = Story(Verified.On72([.. FailingKswapd.Failures(1, 16), FailingKswapd.Clear("cat-9"), .. FailingKswapd.Failures(1, 2)]));
        Assert.That(story, Does.Contain("cat-9 reset it from 16 by direct reclaim: 2 balance runs followed to the end of the capture."));
        Assert.That(story, Does.EndWith("The capture ends with kswapd still being restarted from 16 by direct reclaim: 1 restart, the last at 1.000081; 2 balance runs followed."));
    }

    [Test]
    public void Restarts_beyond_twenty_are_counted_not_told()
    {
        IEnumerable<string> lines = Enumerable.Range(0, 22).SelectMany(i => FailingKswapd.Failures(1, 16).Append(FailingKswapd.Clear($"cat-{100 + i}")));
        string story = Story(Verified.On72(lines));
        Assert.That(story, Does.Contain("cat-119 reset it").And.Not.Contain("cat-120 reset it").And.Contain("2 more restarts from 16 are counted, not told."));
    }

    [Test]
    public void A_counter_that_no_event_carries_is_said_to_be_unknown()
    {
        string story = Story(Verified.On612("kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0"));
        Assert.That(story, Does.StartWith("node 0: kswapd ran balance_pgdat once, slept 0 times, was woken 0 times. kswapd_failures is not known: no event carries it."));
    }

    [TestCase(15, false)]
    [TestCase(16, true)]
    public void A_node_is_eventful_when_its_counter_reached_16(int top, bool eventful) =>
        Assert.That(KswapdStory.IsEventful(Verified.On72(FailingKswapd.Failures(1, top)).Node(0)), Is.EqualTo(eventful));

    // As one line: where it is broken is WordWrap's matter.
    private static string Story(Verified verified) =>
        string.Join(' ', KswapdStory.Lines(verified.Node(0), verified.Result.Capture.Names).Select(l => l.Trim()));
}
