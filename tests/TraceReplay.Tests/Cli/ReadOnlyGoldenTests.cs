namespace TraceReplay.Tests;

/// <summary>
/// A tree in which nothing can be written. Root may write whatever the modes say, so a file stands where a folder of goldens is due: nobody
/// can make anything below it.
/// </summary>
public sealed class ReadOnlyGoldenTests
{
    private House _house = null!;

    [SetUp]
    public void Build() => _house = new House().Agreeing("a").WriteGolden("a", "a file\n");

    [TearDown]
    public void Leave() => _house.Dispose();

    [Test]
    public async Task Verify_says_that_and_why_the_received_text_was_not_written()
    {
        CommandRun run = await _house.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain($"received=-\n    the received text was not written: {_house.Golden}/a/mainline-6.12.received.txt cannot be written"));
        Assert.That(run.Messages, Has.Length.EqualTo(1).And.Some.StartWith($"{_house.Golden}: received goldens are not written: "));
    }

    [Test]
    public async Task Accept_is_2_with_one_message_and_leaves_nothing_half_written()
    {
        CommandRun run = await _house.AcceptAsync();
        Assert.That((run.ExitCode, run.Text, run.Messages), Is.EqualTo((2, string.Empty, new[] { $"{_house.Golden}: cannot be written" })));
        Assert.That(_house.Goldens, Is.EqualTo(new[] { "a" }));
    }
}
