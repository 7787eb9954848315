using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A capture held against one policy, with every decision.</summary>
internal sealed record Verified(CaptureResult Result, IReadOnlyList<Decision> Decisions)
{
    public PolicyResult Policy => Result.Policies.Single();

    public IEnumerable<Decision> Diverging => Decisions.Where(d => d.Verdict.Kind == VerdictKind.Diverge);

    public IEnumerable<Decision> At(DecisionSite site) => Decisions.Where(d => d.Site == site);

    public IEnumerable<Decision> Of(Clause clause) => Decisions.Where(d => d.Clause == clause);

    public NodeHistory Node(int node) => Policy.Nodes.Single(n => n.Node == node);

    public static Verified OfPath(string path, KernelLine? line = null, Policy? policy = null)
    {
        var decisions = new DecisionList();
        Capture capture = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions { Kernel = line, Policies = policy is null ? [] : [policy], Observer = (_, _) => decisions = new DecisionList() };
        CaptureResult result = Sync.Wait(CaptureVerification.RunAsync(capture, options, CancellationToken.None));
        return new Verified(result, decisions.Decisions);
    }

    /// <summary>A folder with an ftrace text and, where one is given, a zoneinfo, taken before and after.</summary>
    public static Verified OfText(string trace, KernelLine line, string? zoneinfo = null, Policy? policy = null)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", trace);
        if (zoneinfo is not null)
        {
            folder.Write("zoneinfo.before", zoneinfo).Write("zoneinfo.after", zoneinfo);
        }

        return OfPath(folder.FullName, line, policy);
    }

    public static Verified On612(params IEnumerable<string> lines) => OfText(TraceText.Of(lines), KernelLineCatalogue.Linux612);

    public static Verified On72(params IEnumerable<string> lines) => OfText(TraceText.Of(lines), KernelLineCatalogue.Linux72);
}
