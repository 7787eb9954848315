using System.Diagnostics;

namespace TraceReplay.Fuzz;

/// <summary>Runs the cases of a seed, one after the other.</summary>
internal sealed class FuzzRun(IFuzzTarget target, Recordings recordings, ulong seed)
{
    private TimeSpan _slowest;

    /// <summary>How many cases were run.</summary>
    public long Cases { get; private set; }

    /// <summary>The case that took longest, for a look by hand; no rule says how long one may take.</summary>
    public string Slowest { get; private set; } = "";

    /// <summary>The failing ones among so many cases, or among those that can be run until <paramref name="ct"/>.</summary>
    public IEnumerable<Failure> Run(long cases, CancellationToken ct)
    {
        for (; Cases < cases && !ct.IsCancellationRequested; Cases++)
        {
            FuzzCase fuzzCase = target.Case(seed, Cases, recordings);
            long begin = Stopwatch.GetTimestamp();
            Failure? failure = CaseRunner.Run(fuzzCase);
            Note(fuzzCase, Stopwatch.GetElapsedTime(begin));
            if (failure is not null)
            {
                yield return failure;
            }
        }
    }

    private void Note(FuzzCase fuzzCase, TimeSpan time)
    {
        if (time > _slowest)
        {
            _slowest = time;
            Slowest = $"{fuzzCase.Name} ({fuzzCase.Bytes} bytes, {time.TotalMilliseconds:F0} ms)";
        }
    }
}
