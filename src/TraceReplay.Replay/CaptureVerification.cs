using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>One capture from its bytes to its verdicts: one pass over the events, all policies and invariants in it.</summary>
public static class CaptureVerification
{
    /// <summary>Reads a capture and replays it into the policies.</summary>
    /// <param name="capture">An opened capture whose events were not read yet.</param>
    /// <param name="options">The kernel and the policies; defaults are found in the capture.</param>
    /// <param name="cancellationToken">Ends the pass early with an <see cref="OperationCanceledException"/>.</param>
    public static async ValueTask<CaptureResult> RunAsync(Capture capture, VerificationOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(capture);
        ArgumentNullException.ThrowIfNull(options);
        var run = new CaptureRun(capture, options);
        try
        {
            await capture.ReadEventsAsync(run, cancellationToken).ConfigureAwait(false);
            if (capture.LossesToldLate)
            {
                run.Dispose();
                run = new CaptureRun(capture, options);
                await capture.ReadAgainAsync(run, cancellationToken).ConfigureAwait(false);
            }

            return run.Complete();
        }
        finally
        {
            run.Dispose();
        }
    }

    /// <summary>Replays events of a capture as if it held no others; what the capture says beside its events counts in full.</summary>
    /// <param name="capture">The capture, its events read before.</param>
    /// <param name="options">The kernel and the policies; defaults are found in the capture.</param>
    /// <param name="events">Its events, in their order.</param>
    /// <param name="isKept">Which of them to replay, by their places.</param>
    internal static CaptureResult Replay(Capture capture, VerificationOptions options, ReadOnlySpan<TraceEvent> events, ReadOnlySpan<bool> isKept)
    {
        using var run = new CaptureRun(capture, options);
        for (int i = 0; i < events.Length; i++)
        {
            if (isKept[i])
            {
                run.OnEvent(in events[i]);
            }
        }

        return run.Complete();
    }
}
