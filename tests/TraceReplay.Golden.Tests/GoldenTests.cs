using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden.Tests;

/// <summary>Each capture under traces/ against each of its goldens, one case a pair.</summary>
public sealed class GoldenTests
{
    /// <summary>Stands for the policy of a capture that has no golden at all, so that it fails by name.</summary>
    private const string NoGolden = "(no golden)";

    public static TheoryData<string, string> Cases { get; } =
    [
        .. from capture in Repository.Captures
           from policy in Repository.GoldenPoliciesOf(capture).DefaultIfEmpty(NoGolden)
           select (capture, policy),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Capture_gives_its_golden(string capture, string policy)
    {
        Assert.True(policy != NoGolden, $"traces/{capture} has no golden: look at it with `verify`, then `accept traces/{capture}`");
        Policy wanted = BuiltInPolicies.OfFileName(policy) ?? throw new InvalidOperationException($"golden/{capture}: no policy is called {policy}");
        Capture opened = await Open(capture);
        VerificationOptions options = new() { Policies = [wanted] };
        CaptureResult result = await CaptureVerification.RunAsync(opened, options, TestContext.Current.CancellationToken);
        GoldenVerifier.Verify(capture, policy, GoldenText.Render(result, result.Policies[0]));
    }

    [Fact]
    public void No_golden_is_orphaned()
    {
        IReadOnlyList<string> orphans = GoldenOrphans.Find(
            Repository.GoldenFolder,
            Repository.Captures.ToHashSet(StringComparer.Ordinal),
            isWholeFolder: true,
            file => BuiltInPolicies.OfFileName(file) is not null);
        Assert.Empty(orphans);
    }

    private static async Task<Capture> Open(string capture) => await CaptureFinder
        .Find(Path.Combine(Repository.TracesFolder, capture)).Single()
        .OpenAsync(TestContext.Current.CancellationToken);
}
