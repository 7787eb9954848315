using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Tests.Oracle;

/// <summary>should_compact_retry: every input of the naive function, grouped by what its event tells, against the model.</summary>
public sealed class ShouldCompactRetryOracle
{
    private static readonly KernelSource[] Sources = Enum.GetValues<KernelSource>();

    [TestCaseSource(nameof(Sources))]
    public void The_model_says_just_what_the_inputs_behind_an_event_can_come_to(KernelSource source)
    {
        foreach (IGrouping<CompactRetryCall, Outcome> calls in Outcomes(source).GroupBy(o => o.Call with { ShouldRetry = false }))
        {
            bool[] returned = [.. calls.Select(o => o.Call.ShouldRetry).Distinct()];
            Tri expected = returned.Length == 2 ? Tri.Unknown : Kleene.Known(returned[0]);
            Assert.That(ShouldCompactRetryModel.Evaluate(SimulatedRun.LineOf(source), calls.Key), Is.EqualTo(expected), calls.Key.ToString());
        }
    }

    [TestCaseSource(nameof(Sources))]
    public void What_comes_after_a_call_is_among_what_the_model_holds_possible(KernelSource source)
    {
        KernelLine line = SimulatedRun.LineOf(source);
        IEnumerable<Outcome> missed = Outcomes(source).Where(o =>
            !ShouldCompactRetryModel.MaxRetries(line, o.Call).Contains(o.Call.MaxRetries)
            || !ShouldCompactRetryModel.Next(line, o.Call, out _).Contains((CompactPriority)o.Priority, o.Retries));
        Assert.That(missed, Is.Empty);
    }

    private static IEnumerable<Outcome> Outcomes(KernelSource source) =>
        from order in new[] { 1, 3, 4, 9 }
        from priority in new[] { KernelConstants.COMPACT_PRIO_SYNC_FULL, KernelConstants.COMPACT_PRIO_SYNC_LIGHT }
        from retries in Enumerable.Range(0, 19)
        from result in Enum.GetValues<CompactResult>()
        from suitable in new[] { false, true }
        select Run(source, order, priority, retries, result, suitable);

    private static Outcome Run(KernelSource source, int order, int priority, int retries, CompactResult result, bool suitable)
    {
        var trace = new LastEvent();
        var ac = new AllocContext
        {
            zonelist = [],
            highest_zoneidx = 0,
            migratetype_movable = false,
            compact_result = result,
            compact_priority = priority,
            compaction_retries = retries,
        };
        new NaiveKernel(source, new NothingElse { Suitable = suitable }, trace).ShouldCompactRetry(new KernelTask(1, "app"), ac, order);
        return new Outcome(Parse(trace.Text), ac.compact_priority, ac.compaction_retries);
    }

    private static CompactRetryCall Parse(string text)
    {
        var fields = text.Split(' ').Skip(1).Select(f => f.Split('=')).ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
        long Number(string name) => long.Parse(fields[name], CultureInfo.InvariantCulture);
        return new CompactRetryCall(
            Number("order"),
            fields["priority"] == "COMPACT_PRIO_SYNC_FULL" ? CompactPriority.SyncFull : CompactPriority.SyncLight,
            Enum.Parse<CompactFeedback>(fields["compaction_result"], ignoreCase: true),
            Number("retries"),
            Number("max_retries"),
            Number("should_retry") == 1);
    }

    private sealed record Outcome(CompactRetryCall Call, int Priority, int Retries);

    private sealed class LastEvent : IKernelTrace
    {
        public string Text { get; private set; } = "";

        public void Event(KernelTask current, FormattableString text, Truth? truth = null) => Text = FormattableString.Invariant(text);

        public void Probe(KernelTask current, FormattableString text, Truth? truth = null) => Text = "";
    }
}
