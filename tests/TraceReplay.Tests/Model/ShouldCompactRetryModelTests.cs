using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>Each case was read from should_compact_retry: mm/page_alloc.c:4610 of 6.1.192 and :3794 of 6.12.107.</summary>
public sealed class ShouldCompactRetryModelTests
{
    private const CompactPriority Full = CompactPriority.SyncFull;
    private const CompactPriority Light = CompactPriority.SyncLight;

    [TestCase(2, Light, 0, Tri.True)]
    [TestCase(2, Light, 15, Tri.True)]
    [TestCase(2, Light, 16, Tri.True, Description = "the 17th success raises the priority")]
    [TestCase(2, Full, 15, Tri.True)]
    [TestCase(2, Full, 16, Tri.False, Description = "no priority is left")]
    public void Up_to_order_3_sixteen_successes_count(long order, CompactPriority priority, long retries, Tri again) =>
        Check("6.12", new(order, priority, CompactFeedback.Progress, retries, 16, true), again);

    [TestCase(3, Tri.True)]
    [TestCase(4, Tri.False, Description = "as costly-7.2 shows: retries=4 max_retries=4 should_retry=0")]
    public void A_costly_order_has_four(long retries, Tri again) =>
        Check("7.2", new(9, Light, CompactFeedback.Progress, retries, 4, true), again);

    [TestCase(3, Light, Tri.True)]
    [TestCase(3, Full, Tri.False)]
    [TestCase(4, Light, Tri.False, Description = "SYNC_LIGHT is the last priority of a costly order")]
    public void A_complete_scan_goes_on_only_with_a_higher_priority(long order, CompactPriority priority, Tri again) =>
        Check("6.12", new(order, priority, CompactFeedback.Failed, 0, 16, true), again);

    [Test]
    public void What_withdrew_may_have_been_skipped_and_then_the_free_pages_decide([Values("6.12", "6.18", "7.2", "7.3")] string line, [Values(1, 9)] long order) =>
        Check(line, new(order, Light, CompactFeedback.Withdrawn, 0, 16, true), Tri.Unknown);

    [TestCase(3, Light, Tri.True)]
    [TestCase(3, Full, Tri.False)]
    public void In_61_what_withdrew_was_not_skipped(long order, CompactPriority priority, Tri again) =>
        Check("6.1", new(order, priority, CompactFeedback.Withdrawn, 0, 16, true), again);

    [TestCase(16, Tri.Unknown, Description = "success counts, and a skipped compaction may go on or not")]
    public void In_61_progress_may_have_been_skipped(long max, Tri again) =>
        Check("6.1", new(3, Light, CompactFeedback.Progress, 0, max, true), again);

    [Test]
    public void In_61_a_costly_order_shows_4_only_after_success() =>
        Check("6.1", new(9, Light, CompactFeedback.Progress, 0, 4, true), Tri.True);

    [TestCase(2, CompactFeedback.Progress, 4)]
    [TestCase(9, CompactFeedback.Progress, 16)]
    [TestCase(9, CompactFeedback.Failed, 4)]
    public void A_max_retries_that_no_call_has_is_told(long order, CompactFeedback feedback, long max)
    {
        var call = new CompactRetryCall(order, Light, feedback, 0, max, true);
        Assert.That(ShouldCompactRetryModel.Evaluate(KernelLineCatalogue.Linux612, call), Is.Null);
    }

    [Test]
    public void A_success_counts_on()
    {
        CompactRetryStates next = Next(new(2, Light, CompactFeedback.Progress, 3, 16, true), out Branch? branch);
        Assert.That((next, branch), Is.EqualTo((CompactRetryStates.Of(Light, 4), Branch.CompactCounts)));
    }

    [Test]
    public void A_raised_priority_begins_at_0()
    {
        CompactRetryStates next = Next(new(2, Light, CompactFeedback.Failed, 3, 16, true), out Branch? branch);
        Assert.That((next, branch), Is.EqualTo((CompactRetryStates.Of(Full, 0), Branch.CompactRaises)));
    }

    [Test]
    public void What_may_have_been_skipped_leaves_both_open()
    {
        CompactRetryStates next = Next(new(2, Light, CompactFeedback.Withdrawn, 3, 16, true), out Branch? branch);
        Assert.That((next, branch), Is.EqualTo((CompactRetryStates.Of(Light, 3).Or(CompactRetryStates.Of(Full, 0)), (Branch?)null)));
    }

    [Test]
    public void A_retry_at_the_last_priority_was_skipped()
    {
        CompactRetryStates next = Next(new(2, Full, CompactFeedback.Withdrawn, 3, 16, true), out Branch? branch);
        Assert.That((next, branch), Is.EqualTo((CompactRetryStates.Of(Full, 3), Branch.CompactSkipped)));
    }

    private static CompactRetryStates Next(CompactRetryCall call, out Branch? branch) =>
        ShouldCompactRetryModel.Next(KernelLineCatalogue.Linux612, call, out branch);

    private static void Check(string line, CompactRetryCall call, Tri again) =>
        Assert.That(ShouldCompactRetryModel.Evaluate(KernelLineCatalogue.Find(line)!, call), Is.EqualTo(again));
}
