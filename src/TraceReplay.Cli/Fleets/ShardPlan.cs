using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>
/// Which shard verifies which capture. All shards see the same list, and each finds the same plan in it: the captures are dealt out largest
/// first, each to the shard that has the least so far. A shard then ends when the others do, although captures differ a thousandfold in size, and
/// neither the machine nor the place of the captures on its disk matters.
/// </summary>
internal sealed class ShardPlan
{
    // Ftrace text packs to a thirtieth or so, and is unpacked to be read.
    private const int Unpacked = 20;

    // What a capture takes beside its lines: it is opened, and judged as a whole.
    private const long Each = 1 << 16;

    private readonly FoundCaptures _found;
    private readonly long[] _sizes;

    public ShardPlan(FoundCaptures found)
    {
        _found = found;
        _sizes = [.. found.Sources.Select(SizeOf)];
        CaptureSource? pipe = found.Sources.FirstOrDefault(s => s.Origin == "-");
        if (pipe is not null)
        {
            throw new UsageException("--shard: standard input is one capture, and cannot be dealt out; save it to a file");
        }
    }

    /// <summary>What the result of a shard says of the run that it is a part of.</summary>
    public ShardInfo InfoOf(Shard shard, CommonSettings settings, VerifySettings own) =>
        new(shard.Index, shard.Count, _found.Sources.Count, ToolVersion.Text, RunOptions.Of(settings, own), ListSha256);

    private string ListSha256
    {
        get
        {
            var text = new StringBuilder();
            for (int i = 0; i < _sizes.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{_found.Sources[i].Name}\0{_sizes[i]}\n");
            }

            foreach (InputProblem problem in _found.Problems)
            {
                text.Append(CultureInfo.InvariantCulture, $"{problem.Path}\0{problem.Message}\n");
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }

    /// <summary>The captures of one shard, in their order. The first one tells of the paths that mean none.</summary>
    public FoundCaptures PartOf(Shard shard)
    {
        int[] shards = Deal(_sizes, shard.Count);
        return _found.Part([.. _found.Sources.Where((_, i) => shards[i] == shard.Index)], tellsOfPaths: shard.Index == 1);
    }

    /// <summary>The shard of each capture, from 1.</summary>
    /// <param name="sizes">What there is to read of each.</param>
    /// <param name="count">How many shards there are.</param>
    internal static int[] Deal(IReadOnlyList<long> sizes, int count)
    {
        var loads = new PriorityQueue<int, (long Load, int Index)>(Enumerable.Range(1, count).Select(i => (i, (0L, i))));
        int[] shards = new int[sizes.Count];
        foreach (int capture in Enumerable.Range(0, sizes.Count).OrderByDescending(i => sizes[i]).ThenBy(i => i))
        {
            loads.TryDequeue(out int shard, out (long Load, int Index) least);
            shards[capture] = shard;
            loads.Enqueue(shard, (least.Load + sizes[capture] + Each, shard));
        }

        return shards;
    }

    private static long SizeOf(CaptureSource source)
    {
        try
        {
            IEnumerable<FileInfo> files = source.Directory is null ? [new FileInfo(source.Origin)] : new DirectoryInfo(source.Directory).EnumerateFiles();
            return files.Where(f => f.Exists && !f.Name.StartsWith('.')).Sum(f => f.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? f.Length * Unpacked : f.Length);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
