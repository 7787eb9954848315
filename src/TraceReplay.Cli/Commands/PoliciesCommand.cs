using System.CommandLine;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>policies [NAME]</c>: the built-in policies, or the text of one; what a policy can read and decide.</summary>
internal static class PoliciesCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("policies", "Show the policies, or print one: save its text, change it, and give the file to --policy.");
        var name = new Argument<string?>("NAME") { Description = "A policy (chen-1), or a file to check (./my.policy).", Arity = ArgumentArity.ZeroOrOne };
        var inputs = new Option<bool>("--inputs") { Description = "What the rules of a policy can read." };
        var rules = new Option<bool>("--rules") { Description = "What a policy can decide." };
        command.Arguments.Add(name);
        command.Options.Add(inputs);
        command.Options.Add(rules);
        var common = new CommonOptions(command);
        command.SetAction(parsed =>
        {
            CommonSettings settings = common.Read(parsed, console);
            (string? one, bool showInputs, bool showRules) = (parsed.GetValue(name), parsed.GetValue(inputs), parsed.GetValue(rules));
            if ((one is null ? 0 : 1) + (showInputs ? 1 : 0) + (showRules ? 1 : 0) > 1)
            {
                throw new UsageException("policies: give one of NAME, --inputs and --rules");
            }

            Write(Shown(one, showInputs, showRules, settings), settings, console);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static PoliciesReport Shown(string? name, bool inputs, bool rules, CommonSettings settings) =>
        inputs ? new PolicyInputsReport()
        : rules ? new PolicyRulesReport()
        : name is null ? new PolicyListReport()
        : One(new PolicyArgument(name, string.Empty), settings);

    private static PolicyReport One(PolicyArgument argument, CommonSettings settings) =>
        new(argument.Definition, argument.ToPolicy(), argument.Settings, settings.Kernel);

    private static void Write(PoliciesReport report, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, report.WriteJson);
        }
        else
        {
            OutputFile.WriteText(settings, console, writer => report.WriteText(writer, settings.Style));
        }
    }
}
