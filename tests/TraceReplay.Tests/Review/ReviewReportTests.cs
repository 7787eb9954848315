namespace TraceReplay.Tests;

/// <summary>Whole reports, byte for byte, in both forms.</summary>
public sealed class ReviewReportTests
{
    [TestCase("zram-retry-6.12", "fleming-ram-backed", "weiner-split-progress", "zram-ratio")]
    [TestCase("kswapd-high-6.12", "chen-1", "chen-2")]
    [TestCase("zram-storm-light-6.12", "mainline-7.2", "fleming-ram-backed", "chen-1")]
    [TestCase("oom-noswap-7.2")]
    [TestCase("fleming-table", "fleming-ram-backed")]
    public async Task A_report_of_a_capture_is_as_it_was(string capture, params string[] policies)
    {
        ReviewOf review = await ReviewOf.CaptureAsync(capture, policies);
        ReviewFixture.Check($"{capture}.mail.txt", review.Mail);
        ReviewFixture.Check($"{capture}.md", review.Markdown);
    }

    [Test]
    public async Task What_diverges_and_what_is_lost_is_told_with_its_line()
    {
        using House house = new House().Diverging("diverging").Doubtful("lossy", lossy: true);
        ReviewOf review = await ReviewOf.FolderAsync(house.Traces, ["diverging", "lossy"], "fleming-ram-backed");
        ReviewFixture.Check("faults.mail.txt", review.Mail);
        ReviewFixture.Check("faults.md", review.Markdown);
        Assert.That(review.Report.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task Three_policies_on_a_capture_with_all_its_snapshots_fit_a_screen()
    {
        ReviewOf review = await ReviewOf.CaptureAsync("zram-retry-6.12", "fleming-ram-backed", "weiner-split-progress", "zram-ratio");
        Assert.That(review.Mail.Split('\n'), Has.Length.LessThanOrEqualTo(60));
    }
}
