using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>What dmesg, journalctl and syslog print before a message of the kernel.</summary>
public sealed class LogPrefixTests
{
    // Only at its beginning is it known.
    private const string Message = "oom_reaper: reaped process 7 (hog), now anon-rss:0kB, file-rss:16kB, shmem-rss:4kB";

    [TestCase("", "-")]
    [TestCase("[   95.838849] ", "95.838849")]
    [TestCase("[12345.678901][  T234] ", "12345.678901")]
    [TestCase("<3>[   95.838849] ", "95.838849")]
    [TestCase("kern  :err   : [   95.838849] ", "95.838849")]
    [TestCase("[   95.838849 <    0.000012>] ", "95.838849")]
    [TestCase("[Sat Nov 22 04:00:00 2026] ", "-")]
    [TestCase("[Nov22 04:00] ", "-")]
    [TestCase("[  +0.000012] ", "-")]
    [TestCase("Nov 22 04:00:00 host kernel: ", "-")]
    [TestCase("Nov 22 04:00:00 host kernel: [   95.838849] ", "95.838849")]
    [TestCase("2026-11-22T04:00:00.838849+00:00 host kernel: ", "-")]
    [TestCase("2026-11-22T04:00:00,838849+00:00 ", "-")]
    [TestCase("[   95.838849] host kernel: ", "95.838849")]
    [TestCase("> > [   95.838849] ", "95.838849")]
    public void The_message_is_found_behind_it(string prefix, string time)
    {
        var reading = SnapshotReading.Of("log", prefix + Message);
        OomReap reap = reading.Snapshots.OomReaps.Single();
        Assert.That((reap.Time.ToString(), reap.Pid, reap.Comm), Is.EqualTo((time, 7, "hog")));
        Assert.That((reading.File.SnapshotKind, reading.Counts), Is.EqualTo(("dmesg", (1L, 0L, 0L, 0L))));
    }

    [TestCase("[   95.838849] random: crng init done", "dmesg")]
    [TestCase("Nov 22 04:00:00 host kernel: random: crng init done", "dmesg")]
    [TestCase("I saw the kernel: it was slow", null)]
    [TestCase("[1.5] a list of points", null)]
    [TestCase("[draft] a mail", null)]
    public void A_log_is_known_by_its_first_line(string line, string? kind) =>
        Assert.That(SnapshotReading.Of("log", line, "something else").File.SnapshotKind, Is.EqualTo(kind));
}
