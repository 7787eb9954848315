namespace TraceReplay.Benchmarks;

/// <summary>One way to go through a file from its first byte to its last.</summary>
internal interface IPeer
{
    /// <summary>What stands in the table.</summary>
    string Name { get; }

    /// <summary>Why it cannot run on this machine; null when it can.</summary>
    string? Missing { get; }

    /// <summary>Reads the whole file once.</summary>
    ValueTask<PeerResult> RunAsync(string path, CancellationToken ct);
}
