using System.CommandLine;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>invariants [ID]</c>: the invariants, or one of them with its source and a trace that breaks it.</summary>
internal static class InvariantsCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("invariants", "Show the invariants, or explain one: what it says, where the source implies it, a trace that breaks it.");
        var id = new Argument<string?>("ID") { Description = "An invariant: I26, i26 or 26.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(id);
        var common = new CommonOptions(command);
        command.SetAction(parsed => Run(parsed.GetValue(id), common.Read(parsed, console), console));
        return command;
    }

    private static int Run(string? id, CommonSettings settings, CliConsole console)
    {
        InvariantInfo? one = id is null ? null : InvariantCatalogue.Find(id) ?? throw new UsageException(Unknown(id));
        InvariantInfo[] shown = one is null ? [.. InvariantCatalogue.All.Where(i => settings.Kernel is null || i.HoldsFor(settings.Kernel))] : [one];
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => InvariantsJson.Write(stream, shown));
        }
        else
        {
            OutputFile.WriteText(settings, console, writer => Write(writer, one, shown, settings.Style));
        }

        return ExitCodes.Ok;
    }

    private static void Write(TextWriter writer, InvariantInfo? one, InvariantInfo[] shown, TextStyle style)
    {
        if (one is null)
        {
            InvariantsText.Write(writer, shown, style);
        }
        else
        {
            InvariantsText.Explain(writer, one);
        }
    }

    private static string Unknown(string id)
    {
        IReadOnlyList<InvariantInfo> all = InvariantCatalogue.All;
        string near = Suggestion.For(id.ToUpperInvariant(), all.Select(i => i.Id));
        return $"{id}: no such invariant{near}; they are {all[0].Id} to {all[^1].Id}, see tracereplay invariants";
    }
}
