using System.CommandLine;
using System.Text;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>record</c>: prints the script that records a capture on the machine in question.</summary>
internal static class RecordCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("record", "Print the script that records a capture, to run as root on the machine in question.");
        var kernel = new Option<string>("--kernel") { Description = "The kernel line to record (default: the script looks what the kernel has).", HelpName = "LINE|auto", DefaultValueFactory = _ => "auto" };
        var tracer = new Option<string>("--tracer") { Description = "What records the events.", HelpName = string.Join('|', KitScript.TracerNames), DefaultValueFactory = _ => KitScript.TracerNames[0] };
        var write = new Option<string?>("--write") { Description = "Write the script and its parts into a folder: empty, or not there yet.", HelpName = "DIR" };
        command.Options.Add(kernel);
        command.Options.Add(tracer);
        command.Options.Add(write);
        command.SetAction(parsed =>
        {
            var script = new KitScript(CommonOptions.ToKernel(parsed.GetValue(kernel)!), ToTracer(parsed.GetValue(tracer)!));
            Run(script, parsed.GetValue(write), console);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static void Run(KitScript script, string? target, CliConsole console)
    {
        if (target is null)
        {
            console.Output.Write(Encoding.UTF8.GetBytes(script.Whole()));
            console.Output.Flush();
            return;
        }

        if (target.Length == 0)
        {
            throw new UsageException("--write: give a folder");
        }

        using var folder = new NewFolder(target);
        KitFiles.Write(folder.Draft, script);
        folder.Publish();
    }

    private static KitTracer ToTracer(string name)
    {
        int place = KitScript.TracerNames.ToList().IndexOf(name);
        return place >= 0
            ? (KitTracer)place
            : throw new UsageException($"--tracer {name}: no such tracer; there are {string.Join(", ", KitScript.TracerNames)}");
    }
}
