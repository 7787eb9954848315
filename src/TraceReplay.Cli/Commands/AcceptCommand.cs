using System.CommandLine;
using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>accept PATH...</c>: makes what the captures give now the verified goldens.</summary>
internal static class AcceptCommand
{
    private static readonly string[] UnreferencedChoices = ["keep", "delete"];

    public static Command Create(CliConsole console)
    {
        var command = new Command("accept", "Make what the captures give now the verified goldens.");
        var paths = new PathArgument(command);
        var unreferenced = new Option<string>("--unreferenced")
        {
            Description = "What to do with goldens of captures and policies that are gone.",
            HelpName = "keep|delete",
            DefaultValueFactory = _ => UnreferencedChoices[0],
        };
        command.Options.Add(unreferenced);
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) =>
        {
            string choice = parsed.GetValue(unreferenced) ?? UnreferencedChoices[0];
            if (!UnreferencedChoices.Contains(choice))
            {
                throw new UsageException($"--unreferenced {choice}: give keep or delete");
            }

            return RunAsync(paths.Read(parsed), common.Read(parsed, console), choice == "delete", console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, CommonSettings settings, bool deleteOrphans, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<Rendered> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => RenderAsync(capture, found.BundleOf(source), settings, token), ct);
        foreach (InputProblem problem in problems)
        {
            console.Say($"{problem.Path}: {problem.Message}");
        }

        string[] orphans = deleteOrphans ? [.. Goldens.Orphans(settings, found)] : [];
        string[] deleted = [.. orphans.Where(o => problems.Count == 0 && !found.Unrecognised.Any(f => BelongsTo(o, f)))];
        foreach (string kept in orphans.Except(deleted, StringComparer.Ordinal))
        {
            // The golden of what could not be read only looks unreferenced.
            console.Say($"{kept}: not deleted while an input cannot be read");
        }

        List<AcceptedGolden> goldens = Write(captures, deleted, settings, console);
        int code = problems.Count > 0 || deleted.Length < orphans.Length ? ExitCodes.Failed : ExitCodes.Ok;
        Print(goldens, code, settings, console);
        return code;
    }

    private static bool BelongsTo(string golden, string folder) =>
        golden.Contains($"/{Path.GetFileName(folder)}/", StringComparison.Ordinal);

    private static List<AcceptedGolden> Write(
        IReadOnlyList<Rendered> captures, IReadOnlyList<string> orphans, CommonSettings settings, CliConsole console)
    {
        try
        {
            List<AcceptedGolden> goldens = [.. captures.SelectMany(c => Accept(c, new GoldenStore(settings.Golden), console))];
            foreach (string orphan in orphans)
            {
                GoldenOrphans.Delete(orphan);
                goldens.Add(new AcceptedGolden("deleted", orphan));
            }

            return goldens;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{settings.Golden}: cannot be written: {wrong.Message}");
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

    private static async Task<Rendered> RenderAsync(Capture capture, Bundle? bundle, CommonSettings settings, CancellationToken ct)
    {
        CaptureResult result = await CaptureVerification.RunAsync(capture, CaptureJobs.OptionsOf(settings, bundle) with { Beside = Goldens.Beside(settings, capture.Name) }, ct);
        return new Rendered(result, Goldens.Render(result));
    }

    private static IEnumerable<AcceptedGolden> Accept(Rendered capture, GoldenStore store, CliConsole console)
    {
        string name = capture.Result.Capture.Name;
        for (int i = 0; i < capture.Texts.Count; i++)
        {
            PolicyResult policy = capture.Result.Policies[i];
            if (policy.IsNative && policy.Decisions.Total.Diverge > 0)
            {
                console.Say($"{name}: accepted with {policy.Decisions.Total.Diverge} divergences; tracereplay verify shows them");
            }

            GoldenAcceptance done = store.Accept(name, policy.Policy.FileName, capture.Texts[i]);
            yield return new AcceptedGolden(WordOf(done), store.VerifiedPath(name, policy.Policy.FileName));
        }
    }

    private static string WordOf(GoldenAcceptance done) => done switch
    {
        GoldenAcceptance.Created => "created",
        GoldenAcceptance.Changed => "changed",
        _ => "unchanged",
    };

    private sealed record Rendered(CaptureResult Result, IReadOnlyList<string> Texts);
}
