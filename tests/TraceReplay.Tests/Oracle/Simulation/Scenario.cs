namespace TraceReplay.Tests.Oracle;

/// <summary>What a simulated machine is like, and what is done to its recording.</summary>
internal sealed record Scenario(KernelSource Source, int Seed)
{
    /// <summary>Lines after which the recording stops.</summary>
    public int Lines { get; init; } = 1200;

    public int Tasks { get; init; } = 4;

    public int Nodes { get; init; } = 2;

    /// <summary>Microseconds, at most, between two allocations of a task.</summary>
    public int Pause { get; init; } = 2000;

    /// <summary>Whether memory is short most of the time, so that kswapd gives up.</summary>
    public bool Grim { get; init; }

    /// <summary>Whether the lab's probes are recorded too.</summary>
    public bool Probes { get; init; } = true;

    /// <summary>Whether a zoneinfo lies beside the recording.</summary>
    public bool Zoneinfo { get; init; } = true;

    /// <summary>The share of lines that the recording misses at its beginning.</summary>
    public double CutHead { get; init; }

    /// <summary>Whether one CPU's buffer overflows for a while.</summary>
    public bool LosesEvents { get; init; }

    /// <summary>Whether tasks exit, and others come that take their pids.</summary>
    public bool ReusesPids { get; init; } = true;

    /// <summary>Whether a counter may be traced some time after it was changed.</summary>
    public bool TracesLate { get; init; }

    /// <summary>Rare paths of the kernel that are taken too.</summary>
    public RarePaths Rare { get; init; } = RarePaths.All & ~Misjudgements.Paths;

    /// <summary>A machine and a recording of any kind, by its seed.</summary>
    public static Scenario Any(KernelSource source, int seed)
    {
        var random = new Random(seed);
        return Complete(source, seed) with
        {
            Probes = random.Next(3) != 0,
            Zoneinfo = random.Next(4) != 0,
            CutHead = random.Next(3) == 0 ? random.NextDouble() / 2 : 0,
            LosesEvents = random.Next(4) == 0,
            TracesLate = random.Next(4) == 0,
        };
    }

    /// <summary>Any machine, from its boot on, with everything recorded.</summary>
    public static Scenario Complete(KernelSource source, int seed)
    {
        var random = new Random(~seed);
        return new Scenario(source, seed)
        {
            Lines = random.Next(300, 1500),
            Tasks = random.Next(1, 6),
            Nodes = random.Next(1, 3),
            Pause = random.Next(3) switch { 0 => 500, 1 => 5000, _ => 100_000 },
            Grim = random.Next(2) == 0,
        };
    }
}
