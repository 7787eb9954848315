using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class GoldenMessageTests
{
    private static readonly GoldenOutcome Differs = new()
    {
        CaptureName = "cap",
        PolicyName = "pol",
        Status = GoldenStatus.Differ,
        VerifiedPath = "golden/cap/pol.verified.txt",
        ReceivedPath = "golden/cap/pol.received.txt",
        Diff = ["@@ -1,1 +1,1 @@", "-a", "+b"],
    };

    [Test]
    public void A_failure_names_both_files_on_one_line()
    {
        Assert.That(
            GoldenMessage.Lines(Differs),
            Is.EqualTo(new[] { "golden: differ: verified=golden/cap/pol.verified.txt received=golden/cap/pol.received.txt", "@@ -1,1 +1,1 @@", "-a", "+b" }));
    }

    [Test]
    public void A_received_text_that_was_not_written_is_a_dash_and_says_why()
    {
        GoldenOutcome missing = Differs with { Status = GoldenStatus.Missing, ReceivedPath = null, NotWritten = "--check", Diff = [] };
        Assert.That(
            GoldenMessage.Lines(missing),
            Is.EqualTo(new[] { "golden: missing: verified=golden/cap/pol.verified.txt received=-", "the received text was not written: --check" }));
    }

    [TestCase(GoldenStatus.Match)]
    [TestCase(GoldenStatus.None)]
    public void What_is_not_wrong_has_no_message(GoldenStatus status) =>
        Assert.That(GoldenMessage.Lines(Differs with { Status = status }), Is.Empty);
}
