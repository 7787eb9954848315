using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>Runs the captures, several at a time; what comes out does not depend on how many.</summary>
internal static class CaptureJobs
{
    /// <summary>Opens and works on each capture that can be verified, for a command that gives nothing when it is interrupted.</summary>
    /// <typeparam name="T">What comes of a capture.</typeparam>
    /// <param name="found">The captures.</param>
    /// <param name="settings">The common options.</param>
    /// <param name="console">For progress.</param>
    /// <param name="work">What to do with an opened capture.</param>
    /// <param name="ct">Ends the work early.</param>
    /// <returns>What came of the captures that could be read, in their order, and all problems.</returns>
    public static async Task<(IReadOnlyList<T> Done, IReadOnlyList<InputProblem> Problems)> RunAsync<T>(
        FoundCaptures found, CommonSettings settings, CliConsole console, Func<CaptureSource, Capture, CancellationToken, Task<T>> work, CancellationToken ct)
        where T : class
    {
        var list = new JobList<T>(found, console, settings) { Work = (job, token) => work(job.Source, job.Capture, token) };
        DoneJobs<T> jobs = await list.RunAsync(ct);
        ct.ThrowIfCancellationRequested();
        return (jobs.Done, jobs.Problems);
    }

    /// <summary>The same for a command that gives what was read when it is interrupted.</summary>
    /// <typeparam name="T">What comes of a capture.</typeparam>
    /// <param name="found">The captures.</param>
    /// <param name="settings">The common options.</param>
    /// <param name="console">For progress.</param>
    /// <param name="work">What to do with an opened capture that <paramref name="isOfUse"/>.</param>
    /// <param name="stop">Stops the reading; what was read is worked on to its end.</param>
    /// <param name="isOfUse">Whether there is something to work on; without it, whether it can be verified.</param>
    public static async Task<DoneJobs<T>> RunPartlyAsync<T>(
        FoundCaptures found, CommonSettings settings, CliConsole console, Func<CaptureJob, Task<T>> work, CancellationToken stop, Func<Capture, bool>? isOfUse = null)
        where T : class
    {
        var list = new JobList<T>(found, console, settings) { Work = (job, _) => work(job), KeepsPart = true, IsOfUse = isOfUse };
        return await list.RunAsync(stop);
    }

    /// <summary>The options that the settings ask for. A bundle was made with a kernel of its own where none could be found.</summary>
    public static VerificationOptions OptionsOf(CommonSettings settings, Bundle? bundle = null) =>
        new() { Kernel = settings.Kernel ?? bundle?.KernelOption, Policies = settings.Policies };

    /// <summary>The same, for a command that tells of the recorded kernel's own decisions whatever policies are held beside them.</summary>
    public static VerificationOptions OptionsBesideKernel(CommonSettings settings, Bundle? bundle) =>
        OptionsOf(settings, bundle) with { Policies = [], Beside = settings.Policies };
}
