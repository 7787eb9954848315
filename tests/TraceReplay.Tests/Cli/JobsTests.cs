namespace TraceReplay.Tests;

/// <summary>However many processors work on the text of one large capture, every byte of the output is the same.</summary>
[TestFixture]
internal sealed class JobsTests
{
    [TestCase("kswapd-high-7.2")]
    [TestCase("zram-retry-6.12")]
    public async Task One_large_capture_gives_the_same_whoever_reads_it(string capture)
    {
        CommandRun alone = await Verify(capture, "1");
        Assert.That(alone.ExitCode, Is.Zero);
        foreach (string jobs in (string[])["2", "5"])
        {
            CommandRun together = await Verify(capture, jobs);
            Assert.That(together.Output, Is.EqualTo(alone.Output), $"--jobs {jobs}");
        }
    }

    private static Task<CommandRun> Verify(string capture, string jobs) =>
        CommandRun.OfAsync("verify", TestPaths.Capture(capture), "--policy", "mainline-7.3", "--policy", "chen-1", "--check", "--format", "json", "--jobs", jobs);
}
