namespace TraceReplay.Reports;

/// <summary>Commands that somebody is to copy.</summary>
internal static class RecordCommandText
{
    // A copied command must run, so it is broken only where a backslash can stand.
    private const int CommandWidth = 94;

    public static void Write(TextWriter output, IReadOnlyList<RecordCommand> commands, string kernel = "")
    {
        output.WriteLine($"  record next time{kernel}, as root, by the script that tracereplay record prints,");
        output.WriteLine("  or by hand: of ftrace, trace-cmd and perf one is enough");
        foreach (RecordCommand command in commands)
        {
            output.WriteLine($"    {command.Tool}{(command.Tool == RecordCommands.Snapshot ? ", before and again after the run" : string.Empty)}:");
            foreach (string line in command.Command.Contains('\n') ? command.Command.Split('\n') : Broken(command.Command))
            {
                output.WriteLine($"      {line}");
            }
        }
    }

    private static IEnumerable<string> Broken(string command)
    {
        string line = string.Empty;
        foreach (string unit in command.Replace(" -e ", " -e\t", StringComparison.Ordinal).Split(' '))
        {
            string word = unit.Replace('\t', ' ');
            if (line.Length > 0 && line.Length + word.Length + 3 > CommandWidth)
            {
                yield return line + @" \";
                line = "  " + word;
            }
            else
            {
                line = line.Length > 0 ? $"{line} {word}" : word;
            }
        }

        yield return line;
    }
}
