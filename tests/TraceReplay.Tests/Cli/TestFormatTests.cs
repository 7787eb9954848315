namespace TraceReplay.Tests;

/// <summary><c>verify --format junit</c> and <c>ktap</c> as CI runs them.</summary>
public sealed class TestFormatTests
{
    private House _house = null!;

    [SetUp]
    public async Task BuildAsync()
    {
        _house = new House();
        await _house.Agreeing("a").Agreeing("b").Diverging("c").Doubtful("d", lossy: true).AcceptAsync();
        _house.Agreeing("b", reclaimed: 7).WriteGolden("gone/mainline-6.12.verified.txt", "old\n");
        File.Delete(Path.Combine(_house.Golden, "a", "mainline-6.12.verified.txt"));
        await File.WriteAllBytesAsync(_house["picture.gz"], [0x1f, 0x8b, 0xff, 0xff]);
    }

    [TearDown]
    public void Leave() => _house.Dispose();

    [TestCase("junit")]
    [TestCase("ktap")]
    public async Task The_bytes_and_the_exit_code_are_the_same_however_it_is_run(string format)
    {
        CommandRun run = await _house.VerifyAsync(_house["picture.gz"], "--check", "--format", format);
        CommandRun quiet = await _house.VerifyAsync(_house["picture.gz"], "--check", "--format", format, "--quiet", "--jobs", "1");
        CommandRun written = await _house.VerifyAsync(_house["picture.gz"], "--check", "--format", format, "-o", _house["report"]);
        Assert.That((run.ExitCode, quiet.ExitCode, written.ExitCode), Is.EqualTo((1, 1, 1)));
        Assert.That(run.Output, Is.EqualTo(quiet.Output).And.EqualTo(await File.ReadAllBytesAsync(_house["report"])).And.Not.Empty);
        Assert.That(run.Text, Does.EndWith("\n").And.Not.Contain("\r"));
    }

    [Test]
    public async Task Each_capture_and_the_orphans_are_tests()
    {
        CommandRun run = await _house.VerifyAsync(_house["picture.gz"], "--check", "--format", "ktap");
        IReadOnlyList<KtapReading.Result> results = KtapReading.Of(run.Text);
        Assert.That(
            results.Select(r => (r.Name, string.Join(' ', r.Below.Where(t => !t.IsOk).Select(t => t.Name)))),
            Is.EqualTo(((string, string)[])
            [
                ("a", "golden.mainline-6.12"),
                ("b", "golden.mainline-6.12"),
                ("c", "conformance.should_reclaim_retry invariant.I05"),
                ("d", string.Empty),
                (_house["picture.gz"], "input.recording"),
                ("orphaned goldens", $"golden.{_house.Golden}/gone/mainline-6.12.verified.txt"),
            ]));
        Assert.That(results[3].Below[0].Directive, Is.EqualTo("SKIP 1 of 1 decision undetermined, in a lossy capture"));
    }

    [TestCase("a", "golden: missing: ")]
    [TestCase("b", "golden: differ: ")]
    [TestCase("orphaned goldens", "golden: orphaned: ")]
    public async Task Each_way_in_which_a_golden_fails_is_named(string suite, string message)
    {
        CommandRun run = await _house.VerifyAsync(_house["picture.gz"], "--check", "--format", "ktap");
        KtapReading.Result failure = KtapReading.Of(run.Text).Single(r => r.Name == suite).Below.Single(r => !r.IsOk);
        Assert.That(failure.Diagnostics[0], Does.StartWith(" " + message));
    }

    [TestCase("--explain")]
    [TestCase("--coverage")]
    public async Task What_test_results_have_no_place_for_is_bad_usage(string option)
    {
        CommandRun run = await _house.VerifyAsync("--format", "junit", option);
        Assert.That((run.ExitCode, run.Messages.Single(), run.Output.Length), Is.EqualTo((2, $"{option}: for text and json only", 0)));
    }
}
