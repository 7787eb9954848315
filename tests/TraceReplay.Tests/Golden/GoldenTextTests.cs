using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>The canonical text of every capture of traces/ is fit to be committed, and the same wherever it is made.</summary>
public sealed class GoldenTextTests
{
    private static IEnumerable<string> Captures => RealCaptures.Names;

    [TestCaseSource(nameof(Captures))]
    public void A_golden_is_mail_sized_ASCII_with_LF_line_ends(string capture)
    {
        string text = Render(RealCaptures.Verify(capture));
        string[] lines = text.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines.Where(l => l.Length > 75), Is.Empty);
            Assert.That(lines.Where(l => l.EndsWith(' ')), Is.Empty);
            Assert.That(text.Where(c => c != '\n' && c is < ' ' or > '~'), Is.Empty);
            Assert.That(text, Does.EndWith("\n").And.Not.EndWith("\n\n"));
        });
    }

    [TestCaseSource(nameof(Captures))]
    public void A_golden_names_no_place_on_the_machine_that_made_it(string capture)
    {
        string text = Render(RealCaptures.Verify(capture));
        Assert.That(text, Does.Not.Contain(TestPaths.Root).And.Not.Contain(Path.GetTempPath()).And.Not.Match(@"(^|[\s=(])/"));
    }

    [TestCaseSource(nameof(Captures))]
    public void A_golden_tells_capture_policy_kernel_files_and_hash(string capture)
    {
        var verified = RealCaptures.Verify(capture);
        string[] lines = Render(verified).Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines[0], Is.EqualTo("# tracereplay golden 1"));
            Assert.That(lines[1], Is.EqualTo($"capture   {capture}"));
            Assert.That(lines[2], Is.EqualTo($"policy    {verified.Policy.Policy.Name}"));
            Assert.That(lines[3], Does.StartWith($"kernel    {verified.Result.Kernel.Line.Name}"));
            Assert.That(lines, Has.Member($"sha256    {verified.Policy.Sha256}"));
            Assert.That(lines, Has.Member($"events    {verified.Result.Capture.Files.Where(f => f.Role == FileRole.Replayed).Sum(f => f.Lines.Parsed)}, lost 0"));
        });
    }

    [TestCaseSource(nameof(Captures))]
    public void Another_run_elsewhere_with_other_files_beside_the_recording_gives_the_same_bytes(string capture)
    {
        using var copy = new CopiedCapture(capture);
        copy.Write("00-notes", "Files that sort before and after the others, and are no recording.\n");
        copy.Write("zz-picture.jpg", "\u00ff\0\u00d8");
        copy.Delete("psi_memory.*", "vmstat.*", "notes", "decisions.bt");
        Assert.That(Render(Verified.OfPath(copy.FullName)), Is.EqualTo(Render(RealCaptures.Verify(capture))));
    }

    [Test]
    public void Another_recording_of_the_same_events_changes_nothing()
    {
        using var copy = new CopiedCapture("memcg-oom-6.12");
        copy.Delete("perf.txt.gz", "bpftrace-*.txt");
        Assert.That(Render(Verified.OfPath(copy.FullName)), Is.EqualTo(Render(RealCaptures.Verify("memcg-oom-6.12"))));
    }

    [Test]
    public void A_decision_that_changes_changes_the_golden()
    {
        string text = Render(Verified.On612([.. Lines.Round("app-1", 0, 1), .. Lines.Round("app-1", 0, 2)]));
        string changed = Render(Verified.On612([.. Lines.Round("app-1", 0, 1), .. Lines.Round("app-1", 0, 3)]));
        string Line(string golden, string start) => golden.Split('\n').Single(l => l.StartsWith(start, StringComparison.Ordinal));
        Assert.That(Line(changed, "sha256"), Is.Not.EqualTo(Line(text, "sha256")));
        Assert.That(changed, Does.Contain("no_progress_loops=3 DIVERGES").And.Contain("loops 1*1 3*1"));
        Assert.That(text, Does.Not.Contain("DIVERGES").And.Contains("loops 1*1 2*1"));
    }

    [Test]
    public void A_golden_tells_the_horizon_of_another_policy()
    {
        string trace = TraceText.Of(KswapdLines.Enter(5), KswapdLines.Balanced(0), KswapdLines.ShrinkNode("dd-9", 5, 0, 33), KswapdLines.Balanced(0));
        var verified = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Policy.BaselineOf(KernelLineCatalogue.Linux72));
        Assert.That(Render(verified), Does.Contain("\nhorizon   ftrace.txt:3\n"));
    }

    private static string Render(Verified verified) => GoldenText.Render(verified.Result, verified.Policy);
}
