return await TraceReplay.Cli.TraceReplayCommand.RunAsync(args, TraceReplay.Cli.CliConsole.System);
