namespace TraceReplay.Benchmarks;

/// <summary>
/// How long one pass takes, in seconds. On a machine that others share the median tells what they leave, the fastest what the code needs.
/// </summary>
internal readonly record struct PassTimes(double Median, double Fastest)
{
    public static PassTimes Of(List<TimeSpan> passes)
    {
        passes.Sort();
        return new PassTimes(passes[passes.Count / 2].TotalSeconds, passes[0].TotalSeconds);
    }
}
