using System.CommandLine;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>kernels</c>: the kernel lines of the reference model and how they differ.</summary>
internal static class KernelsCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("kernels", "Show the kernel lines of the reference model side by side.");
        var common = new CommonOptions(command);
        command.SetAction(parsed => Run(common.Read(parsed, console), console));
        return command;
    }

    private static int Run(CommonSettings settings, CliConsole console)
    {
        IReadOnlyList<KernelLine> lines = settings.Kernel is null ? KernelLineCatalogue.All : [settings.Kernel];
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => KernelsJson.Write(stream, lines));
        }
        else
        {
            OutputFile.WriteText(settings, console, writer => KernelsText.Write(writer, lines, settings.Style));
        }

        return ExitCodes.Ok;
    }
}
