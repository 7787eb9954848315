namespace TraceReplay.Tests.Oracle;

/// <summary>Takes what the naive functions trace, on the clock of the task that traces it.</summary>
internal sealed class TraceWriter(Machine machine, Scenario scenario) : IKernelTrace
{
    private readonly List<SimLine> _lines = [];

    public int Count => _lines.Count;

    /// <summary>The lines in the order of time, as the ring buffers are merged.</summary>
    public IEnumerable<SimLine> InOrder => _lines.OrderBy(l => l.Time).ThenBy(l => l.Sequence);

    public void Event(KernelTask current, FormattableString text, Truth? truth = null)
    {
        string line = FormattableString.Invariant(text);
        if (line.StartsWith("reclaim_retry_zone", StringComparison.Ordinal))
        {
            // The walk takes time, in which other tasks trace; nobody else reads what it decides.
            current.clock += machine.Some(300);
        }
        else if (scenario.TracesLate && IsCounterLine(line))
        {
            current.clock = Math.Max(current.clock, machine.Now) + machine.Some(400);
        }
        else
        {
            machine.CatchUp(current);
        }

        Write(current, line, truth);
    }

    public void Probe(KernelTask current, FormattableString text, Truth? truth = null)
    {
        if (scenario.Probes)
        {
            machine.CatchUp(current);
            Write(current, FormattableString.Invariant(text), truth);
        }
    }

    private static bool IsCounterLine(string line) =>
        line.StartsWith("mm_vmscan_kswapd_reclaim_fail", StringComparison.Ordinal) || line.StartsWith("mm_vmscan_kswapd_clear", StringComparison.Ordinal);

    private void Write(KernelTask current, string text, Truth? truth)
    {
        current.clock = Math.Max(current.clock + 1, machine.Now);
        _lines.Add(new SimLine(current.clock, _lines.Count, current.cpu, current.comm, current.pid, text)
        {
            Truth = truth,
            Failures = [.. machine.Kernel.nodes.Select(n => n.kswapd_failures)],
        });
    }
}
