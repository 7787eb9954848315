using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Reports as the formats of mm/oom_kill.c, mm/page_alloc.c and mm/show_mem.c allow them, and as logs cut them.</summary>
public sealed class OomWordingTests
{
    private const string Head = "hog invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0";
    private const string Choice = "oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=hog,pid=7,uid=0";
    private const string Killed =
        "Out of memory: Killed process 7 (hog) total-vm:4kB, anon-rss:3kB, file-rss:2kB, shmem-rss:1kB, UID:5 pgtables:6kB oom_score_adj:8";

    [Test]
    public void Kernel_5_x_has_no_UID_in_the_task_line_and_less_behind_the_kill()
    {
        OomReport report = Only(
            Head,
            "CPU: 3 PID: 41 Comm: hog Kdump: loaded Tainted: G        W         5.1.0 #1",
            "Out of memory: Killed process 41 (hog) total-vm:4kB, anon-rss:3kB, file-rss:2kB, shmem-rss:1kB");
        OomVictim victim = report.Killed.Single();
        Assert.That((report.Cpu, report.Pid), Is.EqualTo((3, 41)));
        Assert.That((victim.ShmemRssKb, victim.Uid, victim.PgtablesKb, victim.OomScoreAdj), Is.EqualTo((1L, (long?)null, (long?)null, (int?)null)));
    }

    [Test]
    public void A_bare_kill_of_old_kernels_is_read()
    {
        OomVictim victim = Only("Killed process 41 (hog), UID 0, total-vm:4kB, anon-rss:3kB, file-rss:2kB, shmem-rss:1kB").Killed.Single();
        Assert.That((victim.Pid, victim.Comm, victim.TotalVmKb), Is.EqualTo((41, "hog", 4L)));
    }

    [Test]
    public void A_mask_without_names_stays_a_number()
    {
        OomReport report = Only("hog invoked oom-killer: gfp_mask=0x201da, order=0, oom_score_adj=0");
        Assert.That((report.GfpMask, report.Gfp, report.Order), Is.EqualTo(("0x201da", GfpFlags.Unknown, 0)));
    }

    [Test]
    public void A_failed_allocation_is_a_report_without_a_victim()
    {
        OomReport report = Only(
            "kworker/u8:2: page allocation failure: order:4, mode:0x40cc0(GFP_KERNEL|__GFP_COMP), nodemask=(null),cpuset=/,mems_allowed=0-1",
            "CPU: 1 UID: 0 PID: 9 Comm: kworker/u8:2 Not tainted 6.12.0 #1",
            "Mem-Info:",
            "Node 1 Normal free:40kB min:4kB low:8kB high:12kB",
            "lowmem_reserve[]: 0 0 -1");
        Assert.That(
            (report.Kind, report.Comm, report.Pid, report.Order, report.OomScoreAdj, report.Killed.Count),
            Is.EqualTo((OomReportKind.AllocationFailure, "kworker/u8:2", 9, 4, (int?)null, 0)));
        ZoneSnapshot zone = report.Zones.Single();
        Assert.That((zone.Node, zone.Zone, zone.Free, zone.Boost, zone.Managed), Is.EqualTo((1, Zone.Normal, 10L, (long?)null, (long?)null)));
        Assert.That(zone.Protection, Is.EqualTo(new long[] { 0, 0, -1 }));
    }

    [Test]
    public void The_list_of_free_blocks_tells_the_size_of_a_page()
    {
        OomReport report = Only("Mem-Info:", "Node 0 DMA free:640kB min:64kB", "Node 0 DMA: 2*64kB (U) 4*128kB (M) = 640kB");
        Assert.That((report.Kind, report.Zones.Single().Free, report.Zones[0].Min), Is.EqualTo((OomReportKind.MemInfo, 10L, 1L)));
    }

    [Test]
    public void Names_may_hold_commas_brackets_and_blanks()
    {
        OomReport report = Only(
            "a invoked b) c invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0",
            "oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=/a,b,mems_allowed=0,oom_memcg=/x,uid=9,y,task_memcg=/x,uid=9,y/z,task=p,pid=1 (q),pid=7,uid=0",
            "Memory cgroup out of memory: Killed process 7 (p,pid=1 (q)) total-vm:4kB, anon-rss:3kB, file-rss:2kB, shmem-rss:1kB, UID:5 pgtables:6kB oom_score_adj:8");
        Assert.That((report.Comm, report.OomMemcg, report.TaskMemcg, report.ChosenPid), Is.EqualTo(("a invoked b) c", "/x,uid=9,y", "/x,uid=9,y/z", 7)));
        Assert.That((report.ChosenComm, report.Killed.Single().Comm), Is.EqualTo(("p,pid=1 (q)", "p,pid=1 (q)")));
    }

    [Test]
    public void A_whole_cgroup_s_kills_are_one_report()
    {
        OomReport report = Only(
            Head,
            Killed.Replace("Out of memory", "Memory cgroup out of memory"),
            "Tasks in /lim are going to be killed due to memory.oom.group set",
            Killed.Replace("Out of memory: Killed process 7", "Memory cgroup out of memory: Killed process 8"));
        Assert.That(report.Killed.Select(v => v.Pid), Is.EqualTo(new[] { 7, 8 }));
    }

    // oom_kill_process leaves the report out when it runs too often.
    [Test]
    public void A_second_kill_without_a_head_is_a_report_of_its_own()
    {
        IReadOnlyList<OomReport> reports = Read(Head, Choice, Killed, Killed.Replace("process 7", "process 8")).OomReports;
        Assert.That(reports.Select(r => (r.Comm, r.Killed.Single().Pid)), Is.EqualTo(new[] { ("hog", 7), ((string?)null, 8) }));
    }

    [Test]
    public void What_the_log_lost_is_null()
    {
        OomReport report = Only(Choice);
        Assert.That((report.Comm, report.Order, report.GfpMask, report.ChosenPid), Is.EqualTo(((string?)null, (int?)null, (string?)null, 7)));
        Assert.That((report.Killed.Count, report.Zones.Count, report.IsMemcg), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Another_report_of_the_kernel_does_not_give_the_task()
    {
        OomReport report = Only(Head, "Mem-Info:", "CPU: 1 UID: 0 PID: 99 Comm: other Not tainted 6.12.0 #1");
        Assert.That(report.Pid, Is.Null);
    }

    [Test]
    public void Nothing_to_kill_is_said()
    {
        Assert.That(Only(Head, "Out of memory and no killable processes...").NothingToKill, Is.True);
    }

    [Test]
    public void Sysrq_has_order_minus_one() =>
        Assert.That(Only("kworker/0:1 invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=-1, oom_score_adj=0").Order, Is.EqualTo(-1));

    [Test]
    public void The_reaper_is_told()
    {
        Snapshots snapshots = Read(
            "oom_reaper: reaped process 7 (web (x)), now anon-rss:0kB, file-rss:16kB, shmem-rss:4kB", "oom_reaper: unable to reap pid:8 (hog)");
        Assert.That(snapshots.OomReports, Is.Empty);
        Assert.That(snapshots.OomReaps.Select(r => (r.Line, r.Pid, r.Comm, r.IsReaped, r.FileRssKb)), Is.EqualTo(new[]
        {
            (1L, 7, "web (x)", true, (long?)16), (2L, 8, "hog", false, null),
        }));
    }

    [TestCase("hog invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=two, oom_score_adj=0", 59, "order: 'two' is not a number")]
    [TestCase("Out of memory: Killed process x7 (hog) total-vm:4kB", 31, "pid: 'x7' is not a number")]
    [TestCase("Out of memory: Killed process 7 (hog) total-vm:4kB, anon-rss:?kB", 62, "anon-rss: '?kB' is not a number")]
    [TestCase("Node 0 DMA free:4kB min:99999999999999999999kB", 25, "min: '99999999999999999999kB' is too large")]
    [TestCase("oom_reaper: unable to reap pid:? (hog)", 32, "pid: '?' is not a number")]
    public void A_number_that_is_none_is_malformed(string line, int column, string message)
    {
        var reading = SnapshotReading.Of("dmesg", "Mem-Info:", "[    1.000000] " + line);
        Assert.That(reading.Complaint, Is.EqualTo((2L, column + 15, message)));
        Assert.That(reading.Counts, Is.EqualTo((0L, 1L, 0L, 1L)));
    }

    private static OomReport Only(params string[] lines) => Read(lines).OomReports.Single();

    private static Snapshots Read(params string[] lines)
    {
        var reading = SnapshotReading.Of("dmesg", lines);
        Assert.That((reading.File.SnapshotKind, reading.File.Lines.Unknown, reading.File.Lines.Malformed), Is.EqualTo(("dmesg", 0L, 0L)));
        return reading.Snapshots;
    }
}
