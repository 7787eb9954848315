using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A capture held against several policies in one pass, with every decision of each.</summary>
internal sealed record LaneRun(CaptureResult Result, IReadOnlyDictionary<string, DecisionList> Decisions)
{
    private static readonly string Shared = Path.Combine(TestPaths.Root, "..", "shared", "captures");

    public Capture Capture => Result.Capture;

    public PolicyResult this[string policy] => Result.Policies.Single(p => p.Policy.Name == policy);

    public static LaneRun OfPath(string path, KernelLine? line, params Policy[] policies)
    {
        var decisions = new Dictionary<string, DecisionList>(StringComparer.Ordinal);
        Capture capture = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions
        {
            Kernel = line,
            Policies = policies,
            Observer = (policy, _) => decisions[policy.Name] = new DecisionList(),
        };
        return new LaneRun(Sync.Wait(CaptureVerification.RunAsync(capture, options, CancellationToken.None)), decisions);
    }

    /// <summary>A text as ftrace prints it.</summary>
    public static LaneRun OfText(string trace, KernelLine line, params Policy[] policies)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", trace)
            .Write("zoneinfo.before", ZoneinfoOfLane.Text).Write("zoneinfo.after", ZoneinfoOfLane.Text);
        return OfPath(folder.FullName, line, policies);
    }

    /// <summary>A capture of traces/, or one beside the clone; the test is skipped where neither is.</summary>
    public static LaneRun OfCapture(string name, params string[] policies) => OfPath(PathOf(name), line: null, [.. policies.Select(Named)]);

    /// <summary>Where a capture lies.</summary>
    public static string PathOf(string name)
    {
        string path = TestPaths.Capture(name);
        if (!Directory.Exists(path))
        {
            path = Path.Combine(Shared, name);
        }

        if (!Directory.Exists(path))
        {
            Assert.Ignore($"{name} is not beside the clone");
        }

        return path;
    }

    private static Policy Named(string name)
    {
        string[] parts = name.Split(':');
        var settings = parts.Skip(1).SelectMany(p => p.Split(',')).Select(s => s.Split('='))
            .ToDictionary(s => s[0], s => s[1] == "true" ? 1.0 : double.Parse(s[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return settings.Count == 0 ? Policy.Find(name)! : BuiltInPolicies.Find(parts[0])!.ToPolicy(settings);
    }
}
