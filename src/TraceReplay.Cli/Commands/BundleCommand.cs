using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>bundle PATH -o FILE.tar.gz</c>: one archive with a capture and what came of it.</summary>
internal static class BundleCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("bundle", "Write one archive to attach: the capture, its goldens and decisions, a report, and hashes.");
        var paths = new PathArgument(command);
        var redact = new RedactOptions(command);
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), redact.Read(parsed), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, RedactSettings redact, CliConsole console, CancellationToken ct)
    {
        if (settings.Output is null && console.OutputIsTerminal)
        {
            throw new UsageException("a bundle is not for a terminal: give -o FILE.tar.gz, or redirect standard output");
        }

        (CaptureSource source, FoundCaptures found) = FoundCaptures.FindOne(paths, "bundle");
        var making = new BundleMaking(source, found.BundleOf(source), settings);
        MadeBundle bundle = await making.MakeAsync(redact.IsAsked, ct);
        OutputFile.Write(settings, console, bundle.WriteArchive);
        if (redact.Map is not null)
        {
            OutputFile.Write(settings with { Output = redact.Map }, console, stream => RedactionMap.Write(stream, making.Redacted!));
        }

        if (settings.Output is not null)
        {
            Print(bundle, settings with { Output = null }, console);
        }

        SayRedacted(making.Redacted, settings, console);
        return ExitCodes.Ok;
    }

    private static void Print(MadeBundle bundle, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, bundle.WriteManifest);
        }
        else if (!settings.Style.IsQuiet)
        {
            OutputFile.WriteText(settings, console, bundle.WriteList);
        }
    }

    private static void SayRedacted(RedactedCapture? redacted, CommonSettings settings, CliConsole console)
    {
        if (redacted is null || settings.Style.IsQuiet)
        {
            return;
        }

        string[] unsearched = [.. redacted.Names.Where(n => !NameSearch.IsSearched(n.Name)).Select(n => n.Name)];
        if (redacted.LeftOut.Count > 0)
        {
            console.Say($"left out, for it is not known what they hold: {string.Join(", ", redacted.LeftOut)}");
        }

        if (unsearched.Length > 0)
        {
            console.Say($"replaced where a name stands, and not looked for elsewhere, being short or words of the files' own: {string.Join(", ", unsearched)}");
        }

        if (redacted.RemovedLines > 0)
        {
            string lines = redacted.RemovedLines == 1 ? "1 line" : $"{redacted.RemovedLines} lines";
            console.Say($"{lines} of the traces taken out, whole or behind an unknown event's name");
        }
    }
}
