using System.Diagnostics;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>From the text to the verdicts, in this process: what <c>verify</c> does between its start and its report.</summary>
/// <param name="name">What stands in the table.</param>
/// <param name="threads">How many threads parse and replay.</param>
/// <param name="options">The kernel and the policies.</param>
internal sealed class VerifyPeer(string name, int threads, VerificationOptions options) : IPeer
{
    /// <summary>Whether only the pass over the events is timed, and not what the capture holds beside them.</summary>
    public bool TimesPassOnly { get; init; }

    public string Name => name;

    public string? Missing => null;

    /// <summary>With the kernel's own policy alone, and no golden, so that nothing is kept one by one.</summary>
    /// <param name="threads">How many threads parse and replay.</param>
    /// <param name="kernel">The kernel line, as in <c>--kernel</c>.</param>
    public static VerifyPeer OnePolicy(int threads, string kernel)
    {
        KernelLine line = KernelLineCatalogue.All.First(l => l.Name == kernel);
        return new VerifyPeer($"tracereplay: verify, one policy, {Threads.Name(threads)}", threads, new VerificationOptions { Kernel = line, KeepsRows = false });
    }

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        Capture capture = await Threads.OpenAsync(path, threads, ct);
        long begin = Stopwatch.GetTimestamp();
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
        TimeSpan time = Stopwatch.GetElapsedTime(begin);
        return new PeerResult($"{result.Policies.Sum(p => p.Decisions.Total.Decisions)} decisions", TimesPassOnly ? time : null);
    }
}
