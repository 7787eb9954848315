namespace TraceReplay.Tests;

/// <summary>Without <c>--golden</c> the folder <c>golden</c> of the working directory speaks for the captures beside it.</summary>
[NonParallelizable]
public sealed class DefaultGoldenTests
{
    private readonly string _before = Environment.CurrentDirectory;
    private House _house = null!;

    [SetUp]
    public void Enter()
    {
        _house = new House().Agreeing("a");
        Directory.CreateDirectory(_house.Golden);
        Environment.CurrentDirectory = _house.FullName;
    }

    [TearDown]
    public void Leave()
    {
        Environment.CurrentDirectory = _before;
        _house.Dispose();
    }

    [TestCase("traces")]
    [TestCase("traces/")]
    [TestCase("./traces/a")]
    public async Task A_capture_beside_it_misses_its_golden(string path)
    {
        CommandRun run = await CommandRun.OfAsync("verify", path);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain("\ngolden: missing: verified=golden/a/mainline-6.12.verified.txt received=golden/a/mainline-6.12.received.txt\n"));
    }

    [Test]
    public async Task A_capture_from_elsewhere_misses_none_and_makes_none_an_orphan()
    {
        _house.WriteGolden("gone/mainline-6.12.verified.txt", "a\n");
        using House elsewhere = new House().Agreeing("a");
        CommandRun run = await CommandRun.OfAsync("verify", elsewhere.Traces);
        Assert.That((run.ExitCode, _house.Goldens), Is.EqualTo((0, new[] { "gone/mainline-6.12.verified.txt" })));
    }

    [Test]
    public async Task A_capture_from_elsewhere_is_compared_when_a_golden_of_its_name_exists()
    {
        _house.WriteGolden("a/mainline-6.12.verified.txt", "a\n");
        using House elsewhere = new House().Agreeing("a");
        CommandRun run = await CommandRun.OfAsync("verify", elsewhere.Traces);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain("\ngolden: differ: verified=golden/a/mainline-6.12.verified.txt "));
    }

    [Test]
    public async Task An_orphan_beside_it_is_1()
    {
        await CommandRun.OfAsync("accept", "traces");
        _house.WriteGolden("gone/mainline-6.12.verified.txt", "a\n");
        CommandRun run = await CommandRun.OfAsync("verify", "traces");
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain("\ngolden: orphaned: verified=golden/gone/mainline-6.12.verified.txt received=-"));
    }

    [Test]
    public async Task Without_the_folder_there_is_nothing_to_compare_with()
    {
        Directory.Delete(_house.Golden);
        CommandRun run = await CommandRun.OfAsync("verify", "traces");
        Assert.That((run.ExitCode, Directory.Exists(_house.Golden)), Is.EqualTo((0, false)));
    }
}
