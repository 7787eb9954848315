using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>What the line of progress says at a moment.</summary>
public sealed class WorkTextTests
{
    private static readonly WorkState Moment = new()
    {
        Elapsed = TimeSpan.FromSeconds(10),
        BytesRead = 3_120_000_000,
        BytesTotal = 10_400_000_000,
        Events = 14_120_000,
        Findings = 3,
        Done = 4,
        Captures = 40,
        Name = "zram-storm",
    };

    [Test]
    public void It_says_bytes_rate_time_left_events_findings_captures_and_the_name() => Assert.That(
        WorkText.Of(Moment, 120),
        Is.EqualTo("30%  3.1 GB of 10.4 GB  312 MB/s  0:23 left  14.1M events  3 findings  4 of 40 captures  zram-storm"));

    [Test]
    public void Where_nobody_knows_the_end_there_is_no_share_and_no_time_left() => Assert.That(
        WorkText.Of(Moment with { BytesTotal = null, Captures = 1, Name = "-", Findings = 1 }, 120),
        Is.EqualTo("3.1 GB  312 MB/s  14.1M events  1 finding  -"));

    [TestCase(0, "0%  0.0 MB of 10400.0 MB  0 MB/s  0 events")]
    [TestCase(10_400_000_000, "99%  10.4 GB of 10.4 GB  1040 MB/s  0:00 left  0 events")]
    [TestCase(1_000_000, "0%  1.0 MB of 10.4 GB  0 MB/s  28:53:10 left  0 events")]
    public void The_beginning_and_the_end(long read, string begins) => Assert.That(
        WorkText.Of(Moment with { BytesRead = read, Events = 0 }, 120),
        Does.StartWith(begins.Replace("10400.0 MB", "10.4 GB", StringComparison.Ordinal)));

    [TestCase(9999, "  9999 events  ")]
    [TestCase(10_000, "  10k events  ")]
    [TestCase(1_050_000, "  1.1M events  ")]
    public void Events_are_told_in_three_digits(long events, string words) =>
        Assert.That(WorkText.Of(Moment with { Events = events }, 120), Does.Contain(words));

    [Test]
    public void A_wide_name_is_shortened_to_the_terminal([Values(92, 93, 96, 110)] int width)
    {
        string line = WorkText.Of(Moment with { Name = "a-very-long-name-of-a-capture" }, width);
        Assert.That(line, Has.Length.LessThanOrEqualTo(width));
        Assert.That(line, width < 94 ? Does.EndWith("captures") : Does.Match("captures  a-ver.*…$"));
    }

    // A letter of these is two columns wide.
    [Test]
    public void Wide_letters_count_as_the_terminal_counts_them()
    {
        string line = WorkText.Of(Moment with { Name = "回収回収回収回収回収" }, 100);
        Assert.That(line, Does.EndWith("captures  回収回収回…").Or.EndWith("captures  回収回収…"));
    }

    [Test]
    public void A_narrow_terminal_gets_the_beginning() => Assert.That(WorkText.Of(Moment, 20), Is.EqualTo("30%  3.1 GB of 10.4…"));

    [Test]
    public void A_name_cannot_steer_the_terminal() =>
        Assert.That(WorkText.Of(Moment with { Name = "a\u001b[2Jb" }, 120), Does.EndWith("  a?[2Jb"));
}
