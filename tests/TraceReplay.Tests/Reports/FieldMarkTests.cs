using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class FieldMarkTests
{
    private const string Zone = "reclaim_retry_zone: node=0 zone=DMA32    order=0 no_progress_loops=5 wmark_check=1";

    [TestCase(Zone, "no_progress_loops=5", null, "no_progress_loops=5")]
    [TestCase(Zone, "wmark_check=1", null, "wmark_check=1")]
    [TestCase(Zone, "visits=2", "zone", "zone=DMA32")]
    [TestCase(Zone, "kills=1", null, "reclaim_retry_zone")]
    [TestCase("balance_pgdat_exit: nid=0 order=3 ret_order=0 kswapd_failures=1", "order=1", null, "order=3")]
    [TestCase("  order=7-12 [000] 1.0: reclaim_retry_zone: order=2 wmark_check=1", "order=2", null, "order=2")]
    [TestCase("""{"type": "printf", "no_progress_loops":5,"wmark_check":1}""", "no_progress_loops=5", null, "no_progress_loops\":5")]
    [TestCase("""{"no_progress_loops": 5, "wmark_check": 1}""", "no_progress_loops=5", null, "no_progress_loops\": 5")]
    [TestCase("mark_victim: pid=7 comm=hog anon-rss:4kB", "anon-rss=4", null, "anon-rss:4kB")]
    [TestCase("   app  1234  0  5", "no_progress_loops=5", null, "a")]
    public void The_field_is_marked_or_the_event_or_the_beginning(string line, string actual, string? field, string marked)
    {
        var mark = FieldMark.In(line, actual, field, "reclaim_retry_zone");
        Assert.That(line.Substring(mark.Start, mark.Length), Is.EqualTo(marked));
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("=")]
    [TestCase("order")]
    [TestCase("order=")]
    public void Any_line_can_be_marked(string line)
    {
        var mark = FieldMark.In(line, "order=1", null, null);
        Assert.That((mark.Start >= 0, mark.Start <= line.Length, mark.Length > 0), Is.EqualTo((true, true, true)));
    }
}
