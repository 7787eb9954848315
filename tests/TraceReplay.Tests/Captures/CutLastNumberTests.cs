namespace TraceReplay.Tests;

/// <summary>A file that was cut inside its last number: <c>kswapd_failures=10</c> must not be read as 1.</summary>
public sealed class CutLastNumberTests
{
    [Test]
    public void A_last_number_cut_in_its_middle_accuses_nobody([Values(5732, 5734, 5737, 48112)] int line)
    {
        using var copy = new CopiedCapture("kswapd-high-6.12");
        copy.Delete("decisions.txt.gz");
        copy.Write("decisions.txt", string.Join('\n', CaptureTexts.Lines("kswapd-high-6.12", "decisions.txt.gz").Take(line))[..^1]);
        Assert.That(Verified.OfPath(copy.FullName).Policy.Findings, Is.Empty);
    }
}
