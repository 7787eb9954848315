using System.Text.Json;

namespace TraceReplay.Reports;

/// <summary>The results of all shards of a run, as the run in one would have given them.</summary>
public sealed class MergedRun
{
    private readonly ShardSet _set;

    private MergedRun(ShardSet set)
    {
        _set = set;
        Captures = [.. set.Shards.SelectMany(s => s.Captures.Zip(s.Shard!.Captures)).OrderBy(c => c.Second.Position)];
        Problems = [.. set.Shards.SelectMany(s => s.Problems.Zip(s.Shard!.Problems)).OrderBy(p => p.Second.Position)];
    }

    /// <summary>Reads the results of the shards; what cannot be merged is a <see cref="ShardException"/>.</summary>
    /// <param name="paths">Files, and folders of them.</param>
    /// <param name="allowPartial">Whether shards may be missing or interrupted; the result says so.</param>
    public static MergedRun Read(IReadOnlyList<string> paths, bool allowPartial) => new(ShardSet.Read(paths, allowPartial));

    /// <summary>The exit code of the run; of one that is not whole, that of an interrupted one.</summary>
    public int ExitCode => _set.Missing.Count > 0
        ? ExitCodes.Interrupted
        : new[] { ExitCodes.Wrong, ExitCodes.Failed, ExitCodes.Inconclusive }.FirstOrDefault(c => _set.Shards.Any(s => s.ExitCode == c));

    /// <summary>What could not be verified.</summary>
    public IReadOnlyList<InputProblem> InputProblems =>
        [.. Problems.Select(p => JsonSerializer.Deserialize(p.Json.Span, ShardJsonContext.Default.ProblemDocument)!).Select(p => new InputProblem(p.Path, p.Message))];

    /// <summary>The missing shards in words; null where none is.</summary>
    public string? MissingShards => _set.Missing.Count == 0 ? null : $"{ShardSet.Ranges(_set.Missing)} of {Count}";

    internal int Total => _set.Shards[0].Shard!.Total;

    /// <summary>Captures that have a problem and no result.</summary>
    internal int Unread => Problems.Select(p => p.Entry.Position).Except(Captures.Select(c => c.Entry.Position)).Count(p => p != 0);

    internal int Interrupted => _set.Shards.Sum(s => s.Interrupted);

    internal int Count => _set.Shards[0].Shard!.Count;

    internal IReadOnlyList<int> Missing => _set.Missing;

    /// <summary>The captures in their order, each with its place and its rows.</summary>
    internal IReadOnlyList<(ReadOnlyMemory<byte> Json, ShardEntryDocument Entry)> Captures { get; }

    /// <summary>The paths that mean no capture, then the captures that could not be read.</summary>
    internal IReadOnlyList<(ReadOnlyMemory<byte> Json, ShardEntryDocument Entry)> Problems { get; }

    /// <summary>Orphaned goldens.</summary>
    internal IEnumerable<ReadOnlyMemory<byte>> Findings => _set.Shards.SelectMany(s => s.Findings);

    internal IEnumerable<ShardEntryDocument> Entries => [.. Captures.Select(c => c.Entry), .. Problems.Select(p => p.Entry)];

    internal IEnumerable<VerdictRow> Rows => Entries.SelectMany(e => e.Rows);
}
