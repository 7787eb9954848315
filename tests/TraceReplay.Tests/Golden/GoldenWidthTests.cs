using TraceReplay.Golden;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>A golden keeps to its width whatever the names, pids, counts and times are.</summary>
public sealed class GoldenWidthTests
{
    [Test]
    public void A_reset_by_a_task_with_a_long_name_fits() => Fits(Verified.On612(
        "kswapd0-50 balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=5",
        "stress-ng-vm-213353 shrink_node: nid=0 order=0 memcg=0 nr_reclaimed=132 kswapd_failures_before=5 kswapd_failures_after=0"));

    [Test]
    public void A_stall_that_ends_in_the_kill_of_a_7_digit_pid_fits() => Fits(Verified.On612(
    [
        .. Lines.Rounds("hog-12", 1, 2), Lines.Begin("hog-12"), Lines.End("hog-12", 0), Lines.Zone("hog-12", 3, 0), Lines.Kill("hog-12", 2133536),
    ]));

    [Test]
    public void A_machine_that_is_up_for_months_fits() => Fits(Verified.OfText(
        TraceText.Of(Lines.Rounds("stress-ng-vm-21335", 1, 1)).Replace("    1.0000", "12345678.0000", StringComparison.Ordinal),
        KernelLineCatalogue.Linux612));

    private static void Fits(Verified verified)
    {
        string text = GoldenText.Render(verified.Result, verified.Policy);
        Assert.That(text.Split('\n').Where(l => l.Length > GoldenText.Width), Is.Empty);
    }
}
