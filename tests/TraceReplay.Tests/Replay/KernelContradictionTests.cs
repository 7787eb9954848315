using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class KernelContradictionTests
{
    private const string Fail = "kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=1";
    private const string Reset = "kswapd0-50 mm_vmscan_reset_kswapd_failures: nid=0 reason=KSWAPD";
    private const string Wake = "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0";
    private const string Pages = "a-1 mm_vmscan_reclaim_pages: nid=0 nr_scanned=1 nr_reclaimed=1";
    private const string Isolate = "a-1 mm_vmscan_lru_isolate: isolate_mode=0 classzone=2 order=0 nr_requested=1 nr_scanned=1 nr_skipped=0 nr_taken=1 lru=inactive_anon";

    private static IEnumerable<string> Captures => RealCaptures.Names;

    [Test]
    public void An_event_that_the_release_does_not_have_contradicts_it()
    {
        Finding finding = FindingsOf(Fail, "6.12.107+deb13-cloud-amd64").Single();
        Assert.Multiple(() =>
        {
            Assert.That((finding.Id, finding.Kind, finding.IsError), Is.EqualTo(("kernel", FindingKind.Input, false)));
            Assert.That(finding.Message, Is.EqualTo(
                "contradiction: uname says 6.12.107+deb13-cloud-amd64, but the capture has mm_vmscan_kswapd_reclaim_fail (7.0 has it, 6.19 does not)"));
        });
    }

    [TestCase(Fail, "7.2.13", 0)]
    [TestCase(Isolate, "6.12.1", 1)]
    [TestCase(Wake, "6.12.1", 0)]

    // The posted series is applied to any kernel by those who test it.
    [TestCase(Reset, "6.12.1", 0)]
    public void A_release_of_a_line_is_contradicted_only_by_what_it_cannot_print(string line, string release, int contradictions) =>
        Assert.That(FindingsOf(line, release), Has.Count.EqualTo(contradictions));

    // Where between 6.12 and 6.18 the event came in was not looked up.
    [TestCase("6.15.3", 0)]
    [TestCase("6.12.3", 1)]
    [TestCase("6.1.190", 1)]
    public void A_version_between_those_looked_up_is_not_contradicted(string release, int contradictions) =>
        Assert.That(FindingsOf(Pages, release).Count(f => f.Message.StartsWith("contradiction", StringComparison.Ordinal)), Is.EqualTo(contradictions));

    [Test]
    public void The_user_s_word_wins_and_what_the_capture_says_is_said()
    {
        using TempFolder folder = Folder(Fail, "7.2.13+deb14-cloud-amd64");
        CaptureResult result = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux612).Result;
        Assert.Multiple(() =>
        {
            Assert.That((result.Kernel.Line.Name, result.Kernel.IsCertain), Is.EqualTo(("6.12", true)));
            Assert.That(result.InputFindings.Select(f => f.Message), Is.EqualTo(new[]
            {
                "contradiction: kernel line 6.12 by --kernel, but uname says 7.2.13+deb14-cloud-amd64, of line 7.2",
                "contradiction: kernel line 6.12 by --kernel, but the capture has mm_vmscan_kswapd_reclaim_fail (7.0 has it, 6.19 does not)",
            }));
        });
    }

    [Test]
    public void Uname_and_the_log_of_two_kernels_contradict_each_other()
    {
        using TempFolder folder = Folder(Wake, "6.12.107").Write("dmesg.txt", "[    0.000000] Linux version 7.2.13-amd64 (gcc) #1 SMP\n");
        CaptureResult result = Verified.OfPath(folder.FullName).Result;
        Assert.Multiple(() =>
        {
            Assert.That(result.Kernel.Line.Name, Is.EqualTo("6.12"));
            Assert.That(result.InputFindings.Select(f => f.Message), Is.EqualTo(new[] { "contradiction: uname says 6.12.107, but dmesg.txt says 7.2.13-amd64" }));
        });
    }

    [Test]
    public void Signs_of_no_single_kernel_contradict_each_other()
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Fail, Isolate));
        KernelIdentity kernel = Verified.OfPath(folder.FullName).Result.Kernel;
        Assert.Multiple(() =>
        {
            Assert.That((kernel.Line.Name, kernel.IsCertain), Is.EqualTo(("7.2", false)));
            Assert.That(kernel.Contradictions, Is.EqualTo(new[]
            {
                "mm_vmscan_kswapd_reclaim_fail (7.0 has it, 6.19 does not) does not go with mm_vmscan_lru_isolate.isolate_mode (6.1 has it, 6.12 does not)",
            }));
        });
    }

    [TestCaseSource(nameof(Captures))]
    public void No_real_capture_contradicts_itself(string capture) => Assert.That(RealCaptures.Verify(capture).Result.Kernel.Contradictions, Is.Empty);

    private static List<Finding> FindingsOf(string line, string release)
    {
        using TempFolder folder = Folder(line, release);
        return [.. Verified.OfPath(folder.FullName).Result.InputFindings];
    }

    private static TempFolder Folder(string line, string release) =>
        new TempFolder().Write("trace", TraceText.Of(line)).Write("uname", $"Linux (none) {release} #1 SMP x86_64 GNU/Linux\n");
}
