using TraceReplay.Cli;

using var interruption = new Interruption();
return await TraceReplayCommand.RunAsync(args, CliConsole.System, interruption.Token);
