namespace TraceReplay.Fuzz;

/// <summary>What the command does; the exit code says whether every rule held.</summary>
internal static class FuzzProgram
{
    /// <summary>Runs the targets.</summary>
    public static int Run(FuzzSettings settings)
    {
        var recordings = Recordings.WithSeeds();
        int failures = 0;
        foreach (IFuzzTarget target in settings.Targets)
        {
            using var end = new CancellationTokenSource(TimeSpan.FromMinutes(settings.Minutes));
            var run = new FuzzRun(target, recordings, settings.Seed);
            foreach (Failure failure in run.Run(settings.Cases, end.Token))
            {
                Failure smaller = Minimiser.Shrink(failure);
                Console.WriteLine($"{smaller}\n  kept: {FailureFiles.Write(settings.Output, smaller)}");
                failures++;
            }

            Console.WriteLine($"{target.Name}: seed {settings.Seed}, {run.Cases} cases, slowest {run.Slowest}");
        }

        Console.WriteLine($"{failures} failures");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Runs one case that was kept.</summary>
    public static int Replay(string path)
    {
        Failure? failure = CaseRunner.Run(FailureFiles.Read(path));
        Console.WriteLine(failure?.ToString() ?? "every rule holds");
        return failure is null ? 0 : 1;
    }
}
