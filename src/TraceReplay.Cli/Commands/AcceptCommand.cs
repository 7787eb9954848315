using System.CommandLine;
using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>accept PATH...</c>: makes what the captures give now the verified goldens.</summary>
internal static class AcceptCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("accept", "Make what the captures give now the verified goldens.");
        var paths = new PathArgument(command);
        var own = new AcceptOptions(command);
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            return RunAsync(paths.Read(parsed), settings, own.Read(parsed, settings, console), console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, CommonSettings settings, AcceptSettings own, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<PendingGoldens> captures, IReadOnlyList<InputProblem> problems) = await CaptureJobs.RunAsync(
            found, settings, console, (source, capture, token) => PendingGoldens.ReadAsync(source, capture, CaptureJobs.OptionsOf(settings, found.BundleOf(source)), settings, own.IsReview, token), ct);
        foreach (InputProblem problem in problems)
        {
            console.Say($"{problem.Path}: {problem.Message}");
        }

        string[] all = own is { IsReview: false, Unreferenced: Unreferenced.Keep } ? [] : [.. Goldens.Orphans(settings, found)];
        string[] orphans = [.. all.Where(o => problems.Count == 0 && !found.Unrecognised.Any(f => BelongsTo(o, f)))];
        foreach (string kept in all.Except(orphans, StringComparer.Ordinal))
        {
            // The golden of what could not be read only looks unreferenced.
            console.Say($"{kept}: not {(own.Unreferenced == Unreferenced.Fail ? "held unreferenced" : "deleted")} while an input cannot be read");
        }

        bool isWhole = problems.Count == 0 && orphans.Length == all.Length;
        return Writing(settings, () => own.IsReview
            ? Review(captures, orphans, isWhole, settings, console)
            : AcceptAll(captures, orphans, isWhole, own.Unreferenced, settings, console));
    }

    private static bool BelongsTo(string golden, string folder) =>
        golden.Contains($"/{Path.GetFileName(folder)}/", StringComparison.Ordinal);

    private static int AcceptAll(
        IReadOnlyList<PendingGoldens> captures, string[] orphans, bool isWhole, Unreferenced unreferenced, CommonSettings settings, CliConsole console)
    {
        List<AcceptedGolden> goldens = [.. captures.SelectMany(c => c.Goldens).Select(g => g.Accept(console))];
        foreach (string orphan in orphans)
        {
            if (unreferenced == Unreferenced.Delete)
            {
                GoldenOrphans.Delete(orphan);
            }

            goldens.Add(new AcceptedGolden(unreferenced == Unreferenced.Delete ? "deleted" : "orphaned", orphan));
        }

        bool fails = unreferenced == Unreferenced.Fail && orphans.Length > 0;
        int code = fails ? ExitCodes.Wrong : isWhole ? ExitCodes.Ok : ExitCodes.Failed;
        Print(goldens, code, settings, console);
        return code;
    }

    private static int Review(IReadOnlyList<PendingGoldens> captures, string[] orphans, bool isWhole, CommonSettings settings, CliConsole console)
    {
        ReviewItem[] items =
        [
            .. captures.SelectMany(c => c.Goldens).Where(g => g.Outcome.IsError).Select(g => new ReviewedGolden(g, console)),
            .. orphans.Select(o => new ReviewedOrphan(o)),
        ];
        int left = GoldenReview.Run(items, settings.Style, console);
        return left > 0 ? ExitCodes.Wrong : isWhole ? ExitCodes.Ok : ExitCodes.Failed;
    }

    private static int Writing(CommonSettings settings, Func<int> write)
    {
        try
        {
            return write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{settings.Golden}: cannot be written{GoldenWriting.ReasonOf(wrong)}");
        }
    }

    private static void Print(List<AcceptedGolden> goldens, int code, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => AcceptJson.Write(stream, code, goldens));
            return;
        }

        OutputFile.WriteText(settings, console, writer => goldens.ForEach(g => writer.WriteLine($"{g.Status} {g.Path}")));
    }
}
