using System.ComponentModel.DataAnnotations;
using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One policy on one capture, flat: a line of <c>verify --format jsonl</c>, a row of <c>csv</c>. What is not known is null.</summary>
internal sealed record VerdictRow
{
    /// <summary>The capture's name; of an input that could not be verified, what the user knows it by.</summary>
    public required string Capture { get; init; }

    /// <summary>The machine, by <c>uname</c>.</summary>
    public string? Host { get; init; }

    /// <summary>The kernel line; null when nothing tells it.</summary>
    public string? Kernel { get; init; }

    /// <summary>The kernel line whose rules were replayed, be it only assumed.</summary>
    public string? KernelLine { get; init; }

    public string? KernelRelease { get; init; }

    /// <summary>The policy; null for an input that could not be verified.</summary>
    public string? Policy { get; init; }

    /// <summary>Whether it is the recorded kernel's own.</summary>
    public bool? Native { get; init; }

    /// <summary>The exit code of <c>verify</c> for this capture alone.</summary>
    [AllowedValues(0, 1, 2, 3)]
    public required int ExitCode { get; init; }

    /// <summary>The last word of its row in the text.</summary>
    [AllowedValues("ok", "diverges", "invariant", "golden", "partial", "inconclusive", "unreadable")]
    public required string Result { get; init; }

    /// <summary>Events replayed.</summary>
    public long? Events { get; init; }

    public long? LostEvents { get; init; }

    /// <summary>Whether losses, lines that cannot be read or a cut file may be why decisions are undetermined.</summary>
    public bool? Lossy { get; init; }

    public long? Decisions { get; init; }

    public long? Agree { get; init; }

    public long? Diverge { get; init; }

    public long? Undetermined { get; init; }

    /// <summary>Decisions after the horizon.</summary>
    public long? Counterfactual { get; init; }

    public long? Presumed { get; init; }

    /// <summary>The file of the first decision that differs from the kernel's.</summary>
    public string? HorizonFile { get; init; }

    public long? HorizonLine { get; init; }

    public long? InvariantsChecked { get; init; }

    public long? InvariantsBroken { get; init; }

    [AllowedValues("match", "differ", "missing", "none")]
    public string? Golden { get; init; }

    /// <summary>SHA-256 over the canonical text of every decision.</summary>
    public string? DecisionsSha256 { get; init; }

    /// <summary>OOM kills of the kernel in the recording; null for a log alone.</summary>
    public long? KernelKills { get; init; }

    /// <summary>Time of the first one, as the trace wrote it; null where none was recorded.</summary>
    public string? KernelKillTime { get; init; }

    /// <summary>Whether the first one was for a memory cgroup.</summary>
    public bool? KernelKillMemcg { get; init; }

    /// <summary>
    /// What becomes of the kernel's kills: <c>kills</c> where the policy surely kills, or gives up while the kernel retried, <c>may_kill</c> where that is open,
    /// <c>retries_longer</c> where it retries while the kernel gave up, <c>none</c> where a killer kills nobody.
    /// </summary>
    [AllowedValues("as_kernel", "kills", "may_kill", "retries_longer", "none", "unknown")]
    public string? PolicyKills { get; init; }

    /// <summary>From when on it may kill.</summary>
    public string? MayKillTime { get; init; }

    /// <summary>By when it has surely killed.</summary>
    public string? KillTime { get; init; }

    /// <summary><see cref="KillTime"/> less <see cref="KernelKillTime"/>, in s: below 0 the policy kills earlier; null where the two cannot be compared.</summary>
    public double? KillSecondsAfterKernel { get; init; }

    /// <summary>The same of <see cref="MayKillTime"/>.</summary>
    public double? MayKillSecondsAfterKernel { get; init; }

    /// <summary>Runs of balance_pgdat that the kernel made.</summary>
    public long? KswapdRuns { get; init; }

    /// <summary>Of these: runs that the policy's kswapd would not have made; null where it leaves kswapd to the kernel.</summary>
    public long? KswapdRunsAvoided { get; init; }

    /// <summary>Of these: runs of which nothing recorded tells it.</summary>
    public long? KswapdRunsUndetermined { get; init; }

    /// <summary>How long the avoided runs lasted.</summary>
    public double? KswapdSecondsAvoided { get; init; }

    /// <summary>Why the input could not be verified, or not whole; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>The rows of a capture, one for each policy.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="isStrict">Whether an undetermined decision makes it inconclusive even without loss.</param>
    public static IReadOnlyList<VerdictRow> Of(CaptureReport capture, bool isStrict)
    {
        int exitCode = ExitCodes.Of(new VerifyReport { Captures = [capture], Problems = [], IsStrict = isStrict });
        return [.. capture.Result.Policies.Select((p, i) => Of(capture, p, GoldenOf(capture, i), exitCode))];
    }

    /// <summary>The row of an input that could not be verified.</summary>
    public static VerdictRow Of(InputProblem problem) => new() { Capture = problem.Path, ExitCode = ExitCodes.Failed, Result = "unreadable", Problem = problem.Message };

    private static GoldenStatus GoldenOf(CaptureReport capture, int policy) => policy < capture.Goldens.Count ? capture.Goldens[policy].Status : GoldenStatus.None;

    private static VerdictRow Of(CaptureReport capture, PolicyResult policy, GoldenStatus golden, int exitCode)
    {
        SiteCounts total = policy.Decisions.Total;
        return WithKills(WithKswapd(policy, new VerdictRow
        {
            Capture = capture.Name,
            Host = capture.Result.Capture.Snapshots.Host,
            Kernel = capture.KernelName,
            KernelLine = capture.Result.Kernel.Line.Name,
            KernelRelease = capture.Result.Kernel.Release,
            Policy = policy.Policy.Name,
            Native = policy.IsNative,
            ExitCode = exitCode,
            Result = ResultOf(capture, policy, golden),
            Events = capture.Replayed.Sum(f => f.Events.Sum(e => e.Count)),
            LostEvents = capture.Replayed.Sum(f => f.LostEvents),
            Lossy = capture.Result.IsLossy,
            Decisions = total.Decisions,
            Agree = total.Agree,
            Diverge = total.Diverge,
            Undetermined = total.Undetermined,
            Counterfactual = total.Counterfactual,
            Presumed = total.Presumed,
            HorizonFile = policy.Horizon is Horizon horizon ? capture.Result.Capture.Files[horizon.File].Name : null,
            HorizonLine = policy.Horizon?.Line,
            InvariantsChecked = capture.Result.Invariants.Checked,
            InvariantsBroken = capture.Result.Invariants.Broken,
            Golden = GoldenOutcome.WordOf(golden),
            DecisionsSha256 = policy.Sha256,
        }), capture.Result, policy);
    }

    private static string ResultOf(CaptureReport capture, PolicyResult policy, GoldenStatus golden)
    {
        if (policy.IsNative && policy.Decisions.Total.Diverge > 0)
        {
            return "diverges";
        }

        if (capture.BreaksInvariant)
        {
            return "invariant";
        }

        if (golden is GoldenStatus.Differ or GoldenStatus.Missing)
        {
            return "golden";
        }

        bool isOpen = capture.Result.IsLossy && policy.Decisions.Total.Undetermined > 0;
        return capture.IsInterrupted ? "partial" : isOpen ? "inconclusive" : "ok";
    }

    private static VerdictRow WithKills(VerdictRow row, CaptureResult capture, PolicyResult policy)
    {
        OomKill? first = policy.KernelKills.Count > 0 ? policy.KernelKills[0] : null;
        var kills = KillTimes.Of(policy, first);
        return row with
        {
            KernelKills = capture.Capture.IsLogAlone ? null : policy.KernelKills.Count,
            KernelKillTime = first is null ? null : RecordingDocument.TimeOrNull(first.Value.Time),
            KernelKillMemcg = first?.IsMemcg,
            PolicyKills = kills.Word,
            MayKillTime = TimeOf(kills.May),
            KillTime = TimeOf(kills.Surely),
            KillSecondsAfterKernel = kills.SurelySeconds,
            MayKillSecondsAfterKernel = kills.MaySeconds,
        };
    }

    private static VerdictRow WithKswapd(PolicyResult policy, VerdictRow row)
    {
        IReadOnlyList<NodeChanges> nodes = policy.Changes?.Kswapd ?? [];
        bool isTold = nodes.Count > 0;
        return row with
        {
            KswapdRuns = isTold ? nodes.Sum(n => n.Runs) : policy.Nodes.Count > 0 ? policy.Nodes.Sum(n => n.Runs) : null,
            KswapdRunsAvoided = isTold ? nodes.Sum(n => n.RunsAvoided) : null,
            KswapdRunsUndetermined = isTold ? nodes.Sum(n => n.RunsUndetermined) : null,
            KswapdSecondsAvoided = isTold ? nodes.Sum(n => n.Nanoseconds) / 1e9 : null,
        };
    }

    private static string? TimeOf(TraceTime? time) => time is TraceTime known ? RecordingDocument.TimeOrNull(known) : null;
}
