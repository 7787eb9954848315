namespace TraceReplay.Tests;

/// <summary>
/// What each stage allocates, held against expected.csv: bytes for a million events, and for a capture of any length. No clock is asked.
/// ACCEPT_EXAMPLES=1 takes over what is measured.
/// </summary>
[NonParallelizable]
public sealed class AllocationTests
{
    private const string Head = "stage,bytes per million events,bytes per capture";

    private static readonly string Expectations = Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Allocations", "expected.csv");

    private static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT_EXAMPLES") == "1";

    [Test]
    public void Each_stage_allocates_what_is_expected()
    {
        AllocationFigure[] actual = [.. AllocationStages.All.Select(s => s.Measure())];
        if (Accepts)
        {
            File.WriteAllText(Expectations, string.Concat(((string[])[Head, .. actual.Select(a => a.ToString())]).Select(l => l + "\n")));
        }

        AllocationFigure[] expected = [.. File.ReadLines(Expectations).Skip(1).Select(AllocationFigure.Parse)];
        Assert.Multiple(() =>
        {
            Assert.That(expected.Select(e => e.Stage), Is.EqualTo(actual.Select(a => a.Stage)), "ACCEPT_EXAMPLES=1 dotnet test takes over the stages");
            foreach ((AllocationFigure want, AllocationFigure got) in expected.Zip(actual))
            {
                Assert.That(want.Tells(got), Is.True, $"{want.Stage}: {want.PerMillionEvents} bytes per million events and {want.Fixed} per capture are expected, {got.PerMillionEvents} and {got.Fixed} are allocated");
            }
        });
    }

    [OneTimeTearDown]
    public void Clear() => CopiedText.Clear();
}
