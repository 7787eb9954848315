using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Without its names a capture says the same, and says it of nobody.</summary>
public sealed class RedactionTests
{
    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public async Task Every_capture_gives_the_same_decisions_without_its_names(string name)
    {
        CaptureSource source = CaptureFinder.Find(TestPaths.Capture(name))[0];
        RedactedCapture redacted = await CaptureRedaction.RunAsync(source, CancellationToken.None);
        Capture capture = await redacted.Source.OpenAsync();
        CaptureResult result = await CaptureVerification.RunAsync(capture, new VerificationOptions(), CancellationToken.None);
        CaptureResult whole = RealCaptures.Verify(name).Result;
        Assert.That(result.Leading.Sha256, Is.EqualTo(whole.Leading.Sha256));
        Assert.That(result.Invariants.Checked, Is.EqualTo(whole.Invariants.Checked));
        Assert.That(Accounts(result.Capture), Is.EqualTo(Accounts(whole.Capture)));
    }

    [Test]
    public async Task Names_are_replaced_alike_in_every_file_and_kernel_threads_keep_theirs()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt.gz", TempFolder.Gzip(
                """
                # tracer: nop
                     my daemon-288     [001] .....    48.533180: oom_score_adj_update: pid=288 comm=Web Content oom_score_adj=500
                       kswapd0-50      [000] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0
                     my daemon-288     [001] .....    48.700000: secret_probe: path="/home/alice/diary"

                """))
            .Write("perf.txt", "       my daemon     288 [001]    48.533180: oom:mark_victim: pid=288 comm=my daemon total-vm=1kB\n")
            .Write("uname", "Linux alices-laptop 6.12.107+deb13-amd64 #1 SMP PREEMPT_DYNAMIC x86_64 GNU/Linux\n")
            .Write("swaps.before", "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n/home/alice/swap                        file\t\t1048572\t\t0\t\t-2\n")
            .Write("notes", "recorded by alice\n")
            .Write("dmesg.txt",
                """
                Nov 22 04:00:00 alices-laptop kernel: Linux version 6.12.107+deb13-amd64 (alice@alices-laptop) (gcc) #1 SMP
                Nov 22 04:00:01 alices-laptop kernel: usb 1-1: SerialNumber: 4711-ALICE
                Nov 22 04:00:02 alices-laptop kernel: my daemon invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
                Nov 22 04:00:02 alices-laptop kernel: [    288]  1000   288    15495    14123    12510     1613         0   159744        0             0 my daemon
                Nov 22 04:00:02 alices-laptop kernel: oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/user.slice/alice.service,task=Web Content,pid=289,uid=1000
                Nov 22 04:00:02 alices-laptop kernel: Out of memory: Killed process 288 (my daemon) total-vm:61980kB, anon-rss:50040kB, file-rss:6452kB, shmem-rss:0kB, UID:1000 pgtables:156kB oom_score_adj:0

                """);
        using BundleFolder bundle = await BundleFolder.OfAsync(folder.FullName, "--redact", "--redact-map", folder["map"]);
        string top = Path.GetFileName(folder.FullName);
        string all = string.Concat(bundle.Files.Keys.Select(bundle.Text));
        Assert.That(all, Does.Not.Contain("alice").And.Not.Contain("ALICE").And.Not.Contain("daemon").And.Not.Contain("Content"));
        Assert.That(bundle.Files.Keys, Has.None.EndsWith("/notes").And.None.EndsWith("/map"));
        Assert.That(bundle.Text(top + "/ftrace.txt.gz"), Is.EqualTo(
            """
            # tracer: nop
                        t1-288     [001] .....    48.533180: oom_score_adj_update: pid=288 comm=t2 oom_score_adj=500
                   kswapd0-50      [000] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0
                        t1-288     [001] .....    48.700000: secret_probe: (redacted)

            """));
        Assert.That(bundle.Text(top + "/perf.txt"), Is.EqualTo("              t1     288 [001]    48.533180: oom:mark_victim: pid=288 comm=t1 total-vm=1kB\n"));
        Assert.That(bundle.Text(top + "/uname"), Does.StartWith("Linux host1 6.12.107+deb13-amd64 #1 SMP"));
        Assert.That(bundle.Text(top + "/dmesg.txt"), Is.EqualTo(
            """
            Nov 22 04:00:00 host1 kernel: Linux version 6.12.107+deb13-amd64 (redacted)
            Nov 22 04:00:01 host1 kernel: (redacted)
            Nov 22 04:00:02 host1 kernel: t1 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
            Nov 22 04:00:02 host1 kernel: [    288]  1000   288    15495    14123    12510     1613         0   159744        0             0 t1
            Nov 22 04:00:02 host1 kernel: oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/c1/c2,task=t2,pid=289,uid=1000
            Nov 22 04:00:02 host1 kernel: Out of memory: Killed process 288 (t1) total-vm:61980kB, anon-rss:50040kB, file-rss:6452kB, shmem-rss:0kB, UID:1000 pgtables:156kB oom_score_adj:0

            """));
        Assert.That(await File.ReadAllTextAsync(folder["map"]), Does.Contain("task\tmy daemon\tt1\n").And.Contain("host\talices-laptop\thost1\n"));
    }

    [Test]
    public async Task A_name_that_is_left_anywhere_keeps_the_bundle_from_being_written()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", "     probes-288     [001] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0\n     kswapd0-50     [001] .....    48.600000: probes: \n");
        CommandRun run = await CommandRun.OfAsync("bundle", folder.FullName, "--redact", "-o", folder["out.tar.gz"]);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"{folder.FullName}: ftrace.txt:2 still has the name probes; nothing is written")));
        Assert.That(File.Exists(folder["out.tar.gz"]), Is.False);
    }

    [Test]
    public async Task A_task_that_is_called_as_a_field_is_replaced_where_a_task_stands_only()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", "           order-288     [001] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0\n");
        CaptureSource source = CaptureFinder.Find(folder.FullName)[0];
        RedactedCapture redacted = await CaptureRedaction.RunAsync(source, CancellationToken.None);
        using var reader = new StreamReader(redacted.Source.OpenFile("ftrace.txt"));
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("              t1-288     [001] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0\n"));
    }

    private static IEnumerable<string> Accounts(Capture capture) => capture.Files.Where(f => f.Role is FileRole.Replayed or FileRole.Counted)
        .Select(f => $"{f.Name} {f.Role} {f.Lines.Total} {f.Lines.Parsed} {f.Lines.Unknown} {f.Lines.Malformed} {f.LostEvents}");
}
