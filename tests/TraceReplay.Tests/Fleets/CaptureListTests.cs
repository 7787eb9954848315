namespace TraceReplay.Tests;

/// <summary><c>verify --from</c>: captures that a file names.</summary>
public sealed class CaptureListTests
{
    private House _house = null!;

    [SetUp]
    public async Task MakeAsync()
    {
        _house = new House();
        await _house.Agreeing("a").Agreeing("with space").Agreeing("@list").AcceptAsync();
    }

    [TearDown]
    public void Leave() => _house.Dispose();

    [TestCase("\n")]
    [TestCase("\r\n")]
    public async Task Each_line_is_a_path(string end)
    {
        string list = _house["list"];
        await File.WriteAllTextAsync(list, string.Join(end, (string[])[Of("with space"), string.Empty, Of("a"), Of("@list")]));
        CommandRun named = await VerifyAsync(Of("with space"), Of("a"), Of("@list"));
        CommandRun listed = await VerifyAsync("--from", list);
        Assert.That((listed.ExitCode, listed.Text), Is.EqualTo((0, named.Text)));
        CommandRun both = await VerifyAsync(Of("with space"), "--from", list);
        Assert.That(both.Text, Is.EqualTo(named.Text), "a capture counts once");
    }

    [Test]
    public async Task Thousands_of_paths_are_no_matter()
    {
        string list = _house["list"];
        await File.WriteAllLinesAsync(list, [.. Enumerable.Range(0, 5000).Select(i => _house[$"no-such-capture-of-a-machine-{i:D6}"]), Of("a")]);
        CommandRun run = await VerifyAsync("--from", list);
        Assert.That((run.ExitCode, run.Messages.Length, run.Json.GetProperty("captures").GetArrayLength()), Is.EqualTo((2, 5000, 1)));
    }

    [TestCase("", "no path in it; give one on each line")]
    [TestCase("\n\n", "no path in it; give one on each line")]
    [TestCase("a\n-\n", "a line is -; standard input has no place in a list, save it to a file")]
    public async Task A_list_that_names_nothing_is_bad_usage(string text, string message)
    {
        await File.WriteAllTextAsync(_house["list"], text);
        CommandRun run = await VerifyAsync("--from", _house["list"]);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"--from {_house["list"]}: {message}")));
    }

    [Test]
    public async Task A_list_that_is_not_there_is_bad_usage()
    {
        CommandRun run = await VerifyAsync("--from", _house["nothing"]);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"--from {_house["nothing"]}: cannot be read: Could not find file '{_house["nothing"]}'.")));
    }

    private Task<CommandRun> VerifyAsync(params string[] args) => CommandRun.OfAsync(["verify", "--golden", _house.Golden, "--format", "json", .. args]);

    private string Of(string capture) => Path.Combine(_house.Traces, capture);
}
