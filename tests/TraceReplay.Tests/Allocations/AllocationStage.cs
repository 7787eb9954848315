namespace TraceReplay.Tests;

/// <summary>One stage of the way from text to report, at two sizes: so the cost of a capture and that of an event stand apart.</summary>
/// <param name="Name">Its name in the expectations.</param>
/// <param name="Run">Runs it over so many copies of its input; returns how many events those are.</param>
internal sealed record AllocationStage(string Name, Func<int, long> Run)
{
    private const int Copies = 4;
    private const int Readings = 3;

    /// <summary>What it allocates.</summary>
    public AllocationFigure Measure()
    {
        // The first pass pays for what a process allocates only once.
        Run(1);
        (long events, long bytes) = Least(Copies);
        (long moreEvents, long moreBytes) = Least(2 * Copies);
        double each = (double)(moreBytes - bytes) / (moreEvents - events);
        return new AllocationFigure(Name, (long)Math.Round(each * 1e6), (long)Math.Round(bytes - (each * events)));
    }

    // What other threads of the process allocate only adds; an allocation for each event is in every reading.
    private (long Events, long Bytes) Least(int copies) => Enumerable.Range(0, Readings).Select(_ => Read(copies)).MinBy(r => r.Bytes);

    private (long Events, long Bytes) Read(int copies)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long events = Run(copies);
        return (events, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    public override string ToString() => Name;
}
