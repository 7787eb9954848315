using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class GoldenWritingTests
{
    [TestCase(true, null, "--check")]
    [TestCase(true, "true", "--check")]
    [TestCase(false, "true", "CI is set")]
    [TestCase(false, "1", "CI is set")]
    [TestCase(false, "woodpecker", "CI is set")]
    [TestCase(false, null, null)]
    [TestCase(false, "", null)]
    [TestCase(false, "0", null)]
    [TestCase(false, "false", null)]
    [TestCase(false, "False", null)]
    public void Check_and_CI_forbid_received_texts(bool check, string? ci, string? because) =>
        Assert.That(GoldenWriting.ForbiddenBecause(check, ci), Is.EqualTo(because));
}
