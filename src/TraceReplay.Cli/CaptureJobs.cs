using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>Runs the captures, several at a time; what comes out does not depend on how many.</summary>
internal static class CaptureJobs
{
    /// <summary>Opens and works on each capture.</summary>
    /// <typeparam name="T">What comes of a capture.</typeparam>
    /// <param name="found">The captures.</param>
    /// <param name="settings">The common options.</param>
    /// <param name="console">For progress.</param>
    /// <param name="work">What to do with an opened capture that <paramref name="isOfUse"/>.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <param name="isOfUse">Whether there is something to work on; without it, whether there is a trace.</param>
    /// <returns>What came of the captures that could be read, in their order, and all problems.</returns>
    public static async Task<(IReadOnlyList<T> Done, IReadOnlyList<InputProblem> Problems)> RunAsync<T>(
        FoundCaptures found, CommonSettings settings, CliConsole console, Func<CaptureSource, Capture, CancellationToken, Task<T>> work, CancellationToken ct,
        Func<Capture, bool>? isOfUse = null)
        where T : class
    {
        var done = new T?[found.Sources.Count];
        var problems = new InputProblem?[found.Sources.Count];
        var progress = new Progress(console, settings.Style.IsQuiet, found.Sources.Count);
        var options = new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs, CancellationToken = ct };
        await Parallel.ForEachAsync(LargestFirst(found.Sources), options, async (index, token) =>
        {
            CaptureSource source = found.Sources[index];
            Capture capture = await source.OpenAsync(token);
            bool hasTrace = capture.HasTrace || capture.IsLogAlone;
            if (hasTrace || (isOfUse is not null && isOfUse(capture)))
            {
                done[index] = await work(source, capture, token);
            }

            problems[index] = hasTrace || done[index] is null ? ProblemOf(source, capture) is { } problem ? problem with { Place = found.PlaceOf(source) } : null : null;
            progress.Step(source.Name);
        });
        progress.Clear();
        found.SayUnrecognised(console, settings);
        found.SayOwnPolicies(console, settings);
        return ([.. done.OfType<T>()], [.. found.Problems, .. problems.OfType<InputProblem>()]);
    }

    /// <summary>The options that the settings ask for. A bundle was made with a kernel of its own where none could be found.</summary>
    public static VerificationOptions OptionsOf(CommonSettings settings, Bundle? bundle = null) =>
        new() { Kernel = settings.Kernel ?? bundle?.KernelOption, Policies = settings.Policies };

    /// <summary>The same, for a command that tells of the recorded kernel's own decisions whatever policies are held beside them.</summary>
    public static VerificationOptions OptionsBesideKernel(CommonSettings settings, Bundle? bundle) =>
        OptionsOf(settings, bundle) with { Policies = [], Beside = settings.Policies };

    // A capture whose trace could not be read at all was not verified; one that breaks off was, as far as it goes.
    private static InputProblem? ProblemOf(CaptureSource source, Capture capture)
    {
        if (capture.IsLogAlone || (capture.HasTrace && (capture.HasEvents || capture.Files.All(f => f.Error is null || f.Role != FileRole.Replayed))))
        {
            return null;
        }

        string name = source.IsFolder ? source.Name : source.Origin;
        return new InputProblem(name, InputAdvice.For(source.Origin, capture.Files.FirstOrDefault(f => f.Error is not null)?.Error));
    }

    // So that no processor waits for one that began the longest capture last.
    private static IEnumerable<int> LargestFirst(IReadOnlyList<CaptureSource> sources) =>
        [.. Enumerable.Range(0, sources.Count).OrderByDescending(i => SizeOf(sources[i])).ThenBy(i => i)];

    private static long SizeOf(CaptureSource source)
    {
        try
        {
            return source.Directory is null ? 0 : new DirectoryInfo(source.Directory).EnumerateFiles().Sum(f => f.Length);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
