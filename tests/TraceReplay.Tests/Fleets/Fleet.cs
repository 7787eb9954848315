namespace TraceReplay.Tests;

/// <summary>
/// Captures of all kinds for tests of shards: they agree, diverge, leave doubt, cannot be read; two have the same name, one golden is orphaned, and one path is
/// not there.
/// </summary>
internal sealed class Fleet : IDisposable
{
    private readonly TempFolder _elsewhere = new();

    private Fleet()
    {
    }

    public House House { get; } = new();

    /// <summary>The folder of the shards' results.</summary>
    public string Results => House["results"];

    public static async Task<Fleet> MakeAsync()
    {
        var fleet = new Fleet();
        House house = fleet.House;
        await house.Agreeing("a", reclaimed: 3).Agreeing("b").Agreeing("e", reclaimed: 9).Agreeing("m/one").Agreeing("f").AcceptAsync();
        house.Diverging("c").Doubtful("d", lossy: true).Doubtful("g", lossy: false).WriteGolden("gone/mainline-6.12.verified.txt", "old\n");
        await File.WriteAllBytesAsync(house["picture.gz"], [0x1f, 0x8b, 0xff, 0xff]);
        Directory.CreateDirectory(fleet._elsewhere["b"]);
        File.Copy(Path.Combine(house.Traces, "a", "ftrace.txt"), Path.Combine(fleet._elsewhere["b"], "ftrace.txt"));
        Directory.CreateDirectory(fleet.Results);
        return fleet;
    }

    public string this[string file] => Path.Combine(Results, file);

    /// <summary>Verifies all that is there, in one run or a shard of it.</summary>
    public Task<CommandRun> VerifyAsync(params string[] more) =>
        House.VerifyAsync([_elsewhere.FullName, House["picture.gz"], House["not-there"], "--check", .. more]);

    /// <summary>Verifies each shard; the results get names that do not sort as the shards do.</summary>
    public async Task<string[]> ShardsAsync(int count, params string[] more)
    {
        List<string> files = [];
        for (int i = 1; i <= count; i++)
        {
            string file = this[$"{i * 7919 % 10007:D5}.json"];
            await VerifyAsync(["--format", "json", "--shard", $"{i}/{count}", "-o", file, .. more]);
            files.Add(file);
        }

        return [.. files];
    }

    public static Task<CommandRun> MergeAsync(params string[] args) => CommandRun.OfAsync(["merge", .. args]);

    public void Dispose()
    {
        House.Dispose();
        _elsewhere.Dispose();
    }
}
