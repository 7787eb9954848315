using System.Diagnostics;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>A capture and the policies that are replayed in one pass over it, with the times of its passes.</summary>
/// <param name="path">The capture's folder.</param>
/// <param name="choice">The policies beside the kernel's own.</param>
/// <param name="recorded">The kernel line that was recorded.</param>
internal sealed class PolicyContender(string path, PolicyChoice choice, KernelLine recorded)
{
    private readonly VerificationOptions _options = new() { Policies = choice.On(recorded) };

    public PolicyChoice Choice => choice;

    /// <summary>The times of its passes, in their order.</summary>
    public List<TimeSpan> Times { get; } = [];

    /// <summary>Times one pass, from the capture's files to the verdicts.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        Capture capture = await CaptureFinder.Find(path).Single().OpenAsync(ct);

        // What the pass before left behind is not this one's to collect.
        GC.Collect();
        long begin = Stopwatch.GetTimestamp();
        await CaptureVerification.RunAsync(capture, _options, ct);
        Times.Add(Stopwatch.GetElapsedTime(begin));
    }
}
