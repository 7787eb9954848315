using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Testing;

/// <summary>One capture, read once for all its cases.</summary>
internal sealed class CaptureCheck
{
    // As many as verify tells in text: the others are counted.
    private const int MostFindings = 3;

    private readonly CaptureSource _source;
    private readonly string _golden;
    private readonly IReadOnlyList<Policy> _policies;
    private readonly Lazy<Task<CaptureFaults>> _faults;

    public CaptureCheck(CaptureSource source, string golden, IReadOnlyList<Policy> policies)
    {
        (_source, _golden, _policies) = (source, golden, policies);

        // No test's token ends it: the others wait for it too.
        _faults = new Lazy<Task<CaptureFaults>>(() => Task.Run(ReadAsync));
    }

    /// <summary>What diverges from the kernel's source, or breaks an invariant of it.</summary>
    public async Task<string?> ConformanceAsync() => (await _faults.Value.ConfigureAwait(false)).Conformance;

    /// <summary>What is wrong with the golden of a policy. One of a baseline does not stand for that of the kernel that was recorded.</summary>
    public async Task<string?> GoldenAsync(Policy policy) => Told(
        await _faults.Value.ConfigureAwait(false),
        g => g.PolicyName == policy.FileName || (g.Status == GoldenStatus.Missing && Policy.Baselines.Contains(policy)));

    /// <summary>What is wrong with the golden that the recorded kernel's own policy should have.</summary>
    public async Task<string?> OwnGoldenAsync() => Told(await _faults.Value.ConfigureAwait(false), g => g.Status == GoldenStatus.Missing);

    private static string? Told(CaptureFaults faults, Func<GoldenOutcome, bool> isMeant)
    {
        string text = string.Join('\n', faults.Goldens.Where(isMeant).SelectMany(GoldenMessage.Lines));
        return text.Length > 0 ? text : faults.Unread;
    }

    private async Task<CaptureFaults> ReadAsync()
    {
        Capture capture = await _source.OpenAsync().ConfigureAwait(false);
        if (!capture.IsVerifiable)
        {
            return CaptureFaults.OfUnread(Unread(capture));
        }

        VerificationOptions options = new() { Beside = _policies, MaxFindings = MostFindings };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, CancellationToken.None).ConfigureAwait(false);
        if (!capture.HasEvents && capture.Files.Any(f => f.Error is not null))
        {
            return CaptureFaults.OfUnread(Unread(capture));
        }

        var store = new GoldenStore(_golden, GoldenWriting.ForbiddenBecause(check: false, Environment.GetEnvironmentVariable("CI")));
        return new CaptureFaults(await ConformanceOfAsync(result).ConfigureAwait(false), [.. result.Policies.Select(p => Compare(store, result, p))], Unread: null);
    }

    private GoldenOutcome Compare(GoldenStore store, CaptureResult result, PolicyResult policy)
    {
        GoldenOutcome outcome = store.Compare(_source.Name, policy.Policy.FileName, GoldenText.Render(result, policy), policy.IsNative);
        return outcome.Status == GoldenStatus.None && policy.IsNative
            ? outcome with { Status = GoldenStatus.Missing, NotWritten = $"there is no folder {_golden}" }
            : outcome;
    }

    private async Task<string?> ConformanceOfAsync(CaptureResult result)
    {
        CaptureResult own = result with { Policies = [.. result.Policies.Where(p => p.IsNative)] };
        var report = new CaptureReport
        {
            IsFolder = true,
            Result = own,
            Contexts = await FindingContexts.OfAsync(_source, own, CancellationToken.None).ConfigureAwait(false),
        };
        return report.Diverges || report.BreaksInvariant ? ReportText.Of(new VerifyReport { Captures = [report], Problems = [] }) : null;
    }

    private string Unread(Capture capture) =>
        $"{_source.Name}: {capture.Files.FirstOrDefault(f => f.Error is not null)?.Error ?? "no trace was recognised"}";
}
