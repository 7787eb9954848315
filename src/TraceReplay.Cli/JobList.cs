using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The captures of a command, worked on several at a time.</summary>
/// <typeparam name="T">What comes of a capture.</typeparam>
/// <param name="found">The captures.</param>
/// <param name="console">For progress.</param>
/// <param name="settings">The common options.</param>
internal sealed class JobList<T>(FoundCaptures found, CliConsole console, CommonSettings settings)
    where T : class
{
    private const string Stopping = "interrupted: no more is read, and what was read is told; once more ends it at once";

    private readonly T?[] _done = new T?[found.Sources.Count];
    private readonly InputProblem?[] _problems = new InputProblem?[found.Sources.Count];
    private int _whole;
    private int _interrupted;

    /// <summary>What to do with an opened capture.</summary>
    public required Func<CaptureJob, CancellationToken, Task<T>> Work { get; init; }

    /// <summary>Whether there is something to work on in a capture that cannot be verified; null where there never is.</summary>
    public Func<Capture, bool>? IsOfUse { get; init; }

    /// <summary>Whether an interruption stops the reading, and what was read is worked on to its end.</summary>
    public bool KeepsPart { get; init; }

    /// <summary>Works on all of them, or on those that were begun when the token asked to stop.</summary>
    public async Task<DoneJobs<T>> RunAsync(CancellationToken ct)
    {
        // Captures and large texts share the processors.
        using var workers = new ParseWorkers(settings.Jobs);
        using (var progress = new WorkProgress(console, settings.Style.IsQuiet, found.Sources))
        using (KeepsPart ? ct.Register(() => progress.Say(Stopping)) : default)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = ct };
            try
            {
                await Parallel.ForEachAsync(LargestFirst(found.Sources), options, (index, token) => RunAsync(index, progress[index], workers, token));
            }
            catch (OperationCanceledException) when (KeepsPart && ct.IsCancellationRequested)
            {
                // What was begun is done by now.
            }
        }

        found.SayUnrecognised(console, settings);
        found.SayOwnPolicies(console, settings);
        PartialRun? partial = _whole == found.Sources.Count ? null : new PartialRun(_whole, _interrupted, found.Sources.Count);
        return new DoneJobs<T>([.. _done.OfType<T>()], [.. found.Problems, .. _problems.OfType<InputProblem>()], partial);
    }

    private async ValueTask RunAsync(int index, CaptureMeter meter, ParseWorkers workers, CancellationToken ct)
    {
        await workers.TakeAsync(ct);
        try
        {
            await WorkAsync(index, meter, workers, ct);
        }
        finally
        {
            workers.Release();
        }
    }

    private async ValueTask WorkAsync(int index, CaptureMeter meter, ParseWorkers workers, CancellationToken ct)
    {
        CaptureSource source = found.Sources[index];
        var reading = new Reading { Progress = meter, Workers = workers, Stop = KeepsPart ? ct : CancellationToken.None };
        Capture capture = await source.OpenAsync(reading, ct);
        meter.Begin(capture);
        if (capture.IsVerifiable || IsOfUse?.Invoke(capture) == true)
        {
            _done[index] = await Work(new CaptureJob(source, capture, meter.Counter), KeepsPart ? CancellationToken.None : ct);
        }

        _problems[index] = capture.IsVerifiable || _done[index] is null ? ProblemOf(source, capture) : null;
        Interlocked.Increment(ref capture.IsInterrupted ? ref _interrupted : ref _whole);
        meter.End();
    }

    // A capture whose trace could not be read at all was not verified; one that breaks off was, as far as it goes.
    private InputProblem? ProblemOf(CaptureSource source, Capture capture)
    {
        if (capture.IsLogAlone || (capture.HasTrace && (capture.HasEvents || capture.Files.All(f => f.Error is null || f.Role != FileRole.Replayed))))
        {
            return null;
        }

        string name = source.IsFolder ? source.Name : source.Origin;
        return new InputProblem(name, InputAdvice.For(source.Origin, capture.Files.FirstOrDefault(f => f.Error is not null)?.Error)) { Place = found.PlaceOf(source) };
    }

    // So that no processor waits for one that began the longest capture last.
    private static IEnumerable<int> LargestFirst(IReadOnlyList<CaptureSource> sources) =>
        [.. Enumerable.Range(0, sources.Count).OrderByDescending(i => sources[i].Size ?? 0).ThenBy(i => i)];
}
