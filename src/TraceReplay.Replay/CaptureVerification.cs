using TraceReplay.Model;
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

        // A capture that does not say its kernel is replayed into every baseline; its events then tell which one counts.
        var kernel = KernelIdentity.Of(capture, options.Kernel);
        bool undecided = kernel.Release is null && options.Kernel is null;
        IReadOnlyList<Policy> policies = Choose(options, kernel, undecided);
        var pass = VerificationPass.Start(policies, kernel, undecided, capture, options);
        try
        {
            await capture.ReadEventsAsync(pass, cancellationToken).ConfigureAwait(false);
            if (capture.LossesToldLate)
            {
                pass.Dispose();
                pass = VerificationPass.Start(policies, kernel, undecided, capture, options);
                await capture.ReadAgainAsync(pass, cancellationToken).ConfigureAwait(false);
            }

            kernel = undecided ? KernelIdentity.FromEvents(capture) : kernel.HeldAgainst(capture);
            bool keepAll = !undecided || options.Policies.Count > 0;
            return new CaptureResult
            {
                Capture = capture,
                Kernel = kernel,
                Policies = pass.Policies.Complete(policy => keepAll || policy.Line == kernel.Line),
                Invariants = pass.Invariants.Complete(kernel.Line),
                InputFindings = InputFindings.Of(capture, kernel),
            };
        }
        finally
        {
            pass.Dispose();
        }
    }

    private static IReadOnlyList<Policy> Choose(VerificationOptions options, KernelIdentity kernel, bool undecided)
    {
        if (options.Policies.Count > 0)
        {
            return options.Policies;
        }

        return undecided ? Policy.Baselines : [Policy.BaselineOf(kernel.Line)];
    }
}
