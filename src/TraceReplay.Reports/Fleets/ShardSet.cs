using System.Globalization;

namespace TraceReplay.Reports;

/// <summary>The results of the shards of one run, each once, in their order.</summary>
/// <param name="Shards">Them; where some are missing, those that are there.</param>
/// <param name="Missing">Which are missing, from 1: one that was interrupted too.</param>
internal sealed record ShardSet(IReadOnlyList<ShardFile> Shards, IReadOnlyList<int> Missing)
{
    /// <summary>Reads the files and holds them against each other.</summary>
    /// <param name="paths">Files, and folders of which each file that ends in <c>.json</c> counts.</param>
    /// <param name="allowPartial">Whether shards may be missing, and partial ones count.</param>
    public static ShardSet Read(IReadOnlyList<string> paths, bool allowPartial)
    {
        ShardFile[] files = [.. paths.SelectMany(FilesOf).Distinct(StringComparer.Ordinal).Select(ShardFile.Read)];
        foreach (ShardFile file in files)
        {
            CheckSameRun(files[0], file);
        }

        ShardFile[] shards = [.. files.GroupBy(f => f.Shard!.Index).OrderBy(g => g.Key).Select(g => OneOf([.. g], allowPartial)).OfType<ShardFile>()];
        int[] missing = [.. Enumerable.Range(1, files[0].Shard!.Count).Except(shards.Where(s => !s.IsPartial).Select(s => s.Shard!.Index))];
        if (missing.Length > 0 && !allowPartial)
        {
            throw new ShardException(MissingMessage(missing, files));
        }

        var set = new ShardSet(shards, missing);
        set.CheckPositions();
        return set;
    }

    /// <summary>Shards as <c>sbatch --array</c> takes them: <c>2,5-7</c>.</summary>
    internal static string Ranges(IReadOnlyList<int> numbers)
    {
        List<string> ranges = [];
        for (int first = 0, last = 0; first < numbers.Count; first = ++last)
        {
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
            {
                last++;
            }

            ranges.Add(first == last ? Text(numbers[first]) : $"{Text(numbers[first])}-{Text(numbers[last])}");
        }

        return string.Join(',', ranges);
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new ShardException($"{path}: no such file or folder");
        }

        string[] files = [.. Directory.GetFiles(path, "*.json").Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)];
        return files.Length > 0 ? files : throw new ShardException($"{path}: no result of a shard in this folder; their names end in .json");
    }

    private static void CheckSameRun(ShardFile first, ShardFile file)
    {
        if (file.Shard is not { } shard || first.Shard is not { } reference)
        {
            throw new ShardException($"{file.Path}: is the result of a whole run, not of verify --shard i/n --format json; there is nothing to merge in it");
        }

        string? difference = shard.Count != reference.Count ? $"{first.Path} is one of {reference.Count} shards, this one of {shard.Count}"
            : shard.Version != reference.Version ? $"{first.Path} is of tracereplay {reference.Version}, this one of {shard.Version}"
            : !shard.Options.SequenceEqual(reference.Options) ? $"{first.Path} was verified with {Options(reference)}, this one with {Options(shard)}"
            : shard.Total != reference.Total ? $"{first.Path} is of {reference.Total} captures, this one of {shard.Total}"
            : shard.ListSha256 != reference.ListSha256 ? $"the captures are not those of {first.Path}: their names, order or sizes differ"
            : null;
        if (difference is not null)
        {
            throw new ShardException($"{file.Path}: is of another run: {difference}");
        }
    }

    private static string Options(ShardDocument shard) => shard.Options.Count == 0 ? "no options" : string.Join(' ', shard.Options);

    // A shard that ran twice gives the same bytes. An interrupted one yields to one that ended.
    private static ShardFile? OneOf(ShardFile[] files, bool allowPartial)
    {
        ShardFile[] counted = files.Any(f => !f.IsPartial) ? [.. files.Where(f => !f.IsPartial)] : allowPartial ? files : [];
        ShardFile? other = counted.FirstOrDefault(f => !f.IsSame(counted[0]));
        return other is null
            ? counted.FirstOrDefault()
            : throw new ShardException($"{other.Path}: is shard {other.Shard!.Index} as {counted[0].Path} is, and they differ; keep the right one");
    }

    private static string MissingMessage(int[] missing, ShardFile[] files)
    {
        int count = files[0].Shard!.Count;
        string partial = string.Join(", ", files.Where(f => f.IsPartial && missing.Contains(f.Shard!.Index)).Select(f => f.Path));
        string which = missing.Length == 1 ? $"shard {missing[0]} of {count} is missing" : $"shards {Ranges(missing)} of {count} are missing";
        return partial.Length == 0 ? which : $"{which} (interrupted: {partial})";
    }

    // Each capture is in one shard, as a result or as a problem; its problem can stand beside its result.
    private void CheckPositions()
    {
        var owners = new Dictionary<int, ShardFile>();
        foreach (ShardFile file in Shards)
        {
            foreach (int position in file.Shard!.Captures.Concat(file.Shard.Problems).Select(e => e.Position).Where(p => p != 0).Distinct())
            {
                if (position < 0 || position > file.Shard.Total || !owners.TryAdd(position, file))
                {
                    throw new ShardException($"{file.Path}: capture {position} of {file.Shard.Total} is in {owners.GetValueOrDefault(position, file).Path} too; these are no shards of one run");
                }
            }
        }

        int total = Shards.Count == 0 ? 0 : Shards[0].Shard!.Total;
        if (Missing.Count == 0 && owners.Count != total)
        {
            throw new ShardException($"{Shards[0].Path}: {total - owners.Count} of {total} captures are in no shard; these are no shards of one run");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
