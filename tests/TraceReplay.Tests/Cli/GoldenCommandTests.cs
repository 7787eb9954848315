namespace TraceReplay.Tests;

/// <summary><c>verify</c> and <c>accept</c> around the goldens of a small repository.</summary>
public sealed class GoldenCommandTests
{
    private const string Pol = "mainline-6.12";

    private House _house = null!;

    [SetUp]
    public void Build() => _house = new House().Agreeing("a").Agreeing("b", reclaimed: 7);

    [TearDown]
    public void Leave() => _house.Dispose();

    [Test]
    public async Task Accept_then_verify_is_0()
    {
        CommandRun accept = await _house.AcceptAsync();
        CommandRun verify = await _house.VerifyAsync();
        Assert.Multiple(() =>
        {
            Assert.That((accept.ExitCode, accept.Error), Is.EqualTo((0, string.Empty)));
            Assert.That(accept.Text, Is.EqualTo($"created {_house.Golden}/a/{Pol}.verified.txt\ncreated {_house.Golden}/b/{Pol}.verified.txt\n"));
            Assert.That((verify.ExitCode, verify.Error), Is.EqualTo((0, string.Empty)));
            Assert.That(verify.Text.Split('\n').Count(l => l.EndsWith("  match   ok", StringComparison.Ordinal)), Is.EqualTo(2));
            Assert.That(_house.Goldens, Is.EqualTo(new[] { $"a/{Pol}.verified.txt", $"b/{Pol}.verified.txt" }));
        });
    }

    [Test]
    public async Task Accept_says_what_it_changed()
    {
        await _house.AcceptAsync();
        _house.Agreeing("b", reclaimed: 9).Agreeing("c").Doubtful("b", lossy: false);
        CommandRun run = await _house.AcceptAsync();
        Assert.That(run.Text.Split('\n').Select(l => l.Split(' ')[0]), Is.EqualTo(new[] { "unchanged", "changed", "created", string.Empty }));
    }

    [Test]
    public async Task A_golden_that_differs_is_1_names_both_files_and_shows_the_difference()
    {
        await _house.AcceptAsync();
        string golden = $"{_house.Golden}/a/{Pol}.verified.txt";
        await File.WriteAllTextAsync(golden, (await File.ReadAllTextAsync(golden)).Replace("events    3, lost 0", "events    4, lost 0", StringComparison.Ordinal));
        CommandRun run = await _house.VerifyAsync();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Text, Does.Contain($"\ngolden: differ: verified={golden} received={_house.Golden}/a/{Pol}.received.txt\n    events: 4, lost 0 became 3, lost 0\n    @@ -3,"));
            Assert.That(run.Text, Does.Contain("\n    -events    4, lost 0\n    +events    3, lost 0\n"));
            Assert.That(_house.Goldens, Has.Member($"a/{Pol}.received.txt").And.Not.Member($"b/{Pol}.received.txt"));
        });
    }

    [Test]
    public async Task A_golden_that_is_missing_is_1_and_its_text_is_received()
    {
        await _house.AcceptAsync();
        File.Delete($"{_house.Golden}/b/{Pol}.verified.txt");
        CommandRun run = await _house.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain($"\ngolden: missing: verified={_house.Golden}/b/{Pol}.verified.txt received={_house.Golden}/b/{Pol}.received.txt\n"));
        Assert.That(_house.Goldens, Is.EqualTo(new[] { $"a/{Pol}.verified.txt", $"b/{Pol}.received.txt" }));
        await _house.AcceptAsync();
        Assert.That((await _house.VerifyAsync()).ExitCode, Is.Zero);
        Assert.That(_house.Goldens, Is.EqualTo(new[] { $"a/{Pol}.verified.txt", $"b/{Pol}.verified.txt" }));
    }

    [Test]
    public async Task Under_check_nothing_is_written()
    {
        Directory.CreateDirectory(_house.Golden);
        CommandRun run = await _house.VerifyAsync("--check");
        Assert.That((run.ExitCode, _house.Goldens), Is.EqualTo((1, Array.Empty<string>())));
        Assert.That(run.Messages, Is.EqualTo(new[] { $"{_house.Golden}: received goldens are not written: --check" }));
        Assert.That(run.Text, Does.Contain($"golden: missing: verified={_house.Golden}/a/{Pol}.verified.txt received=-\n    the received text was not written: --check\n"));
    }

    [TestCase("true", false)]
    [TestCase("false", true)]
    public async Task In_CI_nothing_is_written(string ci, bool written)
    {
        Directory.CreateDirectory(_house.Golden);
        CommandRun run = await CommandRun.OfAsync(["verify", _house.Traces, "--golden", _house.Golden], name => name == "CI" ? ci : null);
        Assert.That((run.ExitCode, _house.Goldens.Length > 0), Is.EqualTo((1, written)));
        Assert.That(run.Messages, Is.EqualTo(written ? Array.Empty<string>() : [$"{_house.Golden}: received goldens are not written: CI is set"]));
    }

    [Test]
    public async Task An_orphan_is_1_when_the_whole_folder_is_verified_and_accept_can_delete_it()
    {
        await _house.AcceptAsync();
        _house.WriteGolden($"gone/{Pol}.verified.txt", "a\n").WriteGolden("a/mainline-5.10.verified.txt", "a\n");
        CommandRun verify = await _house.VerifyAsync();
        CommandRun keep = await _house.AcceptAsync();
        CommandRun delete = await _house.AcceptAsync("--unreferenced", "delete");
        Assert.Multiple(() =>
        {
            Assert.That(verify.ExitCode, Is.EqualTo(1));
            Assert.That(
                verify.Text.Split('\n').Where(l => l.StartsWith("golden: ", StringComparison.Ordinal)).Select(l => l.Split(" (")[0]),
                Is.EqualTo(new[] { $"golden: orphaned: verified={_house.Golden}/a/mainline-5.10.verified.txt received=-", $"golden: orphaned: verified={_house.Golden}/gone/{Pol}.verified.txt received=-" }));
            Assert.That(keep.Text, Does.Not.Contain("deleted"));
            Assert.That(delete.Text, Does.EndWith($"deleted {_house.Golden}/a/mainline-5.10.verified.txt\ndeleted {_house.Golden}/gone/{Pol}.verified.txt\n"));
            Assert.That(_house.Goldens, Is.EqualTo(new[] { $"a/{Pol}.verified.txt", $"b/{Pol}.verified.txt" }));
        });
        Assert.That((await _house.VerifyAsync()).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Another_capture_s_golden_is_no_orphan_when_one_capture_is_verified()
    {
        await _house.AcceptAsync();
        CommandRun run = await CommandRun.OfAsync("verify", Path.Combine(_house.Traces, "a"), "--golden", _house.Golden);
        Assert.That(run.ExitCode, Is.Zero);
        CommandRun accept = await CommandRun.OfAsync("accept", Path.Combine(_house.Traces, "a"), "--golden", _house.Golden, "--unreferenced", "delete");
        Assert.That((accept.ExitCode, accept.Text, _house.Goldens.Length), Is.EqualTo((0, $"unchanged {_house.Golden}/a/{Pol}.verified.txt\n", 2)));
    }

    [Test]
    public async Task Accepting_a_divergence_is_told()
    {
        CommandRun run = await _house.Diverging("b").AcceptAsync();
        Assert.That((run.ExitCode, run.Messages), Is.EqualTo((0, new[] { "b: accepted with 1 divergence; tracereplay verify shows it" })));
    }

    [Test]
    public async Task A_policy_that_is_only_tried_out_misses_no_golden()
    {
        await _house.AcceptAsync();
        CommandRun run = await _house.VerifyAsync("--policy", "mainline-6.12", "--policy", "mainline-7.2", "--format", "json");
        Assert.That(
            run.Json.GetProperty("captures").EnumerateArray().SelectMany(c => c.GetProperty("policies").EnumerateArray()).Select(p => p.GetProperty("golden").GetString()),
            Is.EqualTo(new[] { "match", "none", "match", "none" }));
        Assert.That((run.ExitCode, _house.Goldens.Length), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task A_single_file_needs_no_golden()
    {
        await _house.AcceptAsync();
        CommandRun run = await CommandRun.OfAsync("verify", Path.Combine(_house.Traces, "a", "ftrace.txt"), "--golden", _house.Golden);
        Assert.That((run.ExitCode, _house.Goldens.Length), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task The_repository_s_own_goldens_hold()
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Traces, "--golden", Path.Combine(TestPaths.Root, "golden"), "--check", "--format", "json");
        Assert.That(
            run.Json.GetProperty("captures").EnumerateArray().Select(c => (c.GetProperty("name").GetString(), c.GetProperty("policies")[0].GetProperty("golden").GetString())),
            Is.EqualTo(RealCaptures.Names.Select(n => (n, "match"))));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        Assert.That(JsonShape.FaultsOf(run.Json), Is.Empty);
    }
}
