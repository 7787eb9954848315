namespace TraceReplay.Tests;

/// <summary><c>merge</c> of the shards of a run gives what the run in one gives.</summary>
public sealed class ShardMergeTests
{
    private Fleet _fleet = null!;

    [SetUp]
    public async Task MakeAsync() => _fleet = await Fleet.MakeAsync();

    [TearDown]
    public void Leave() => _fleet.Dispose();

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(7)]
    [TestCase(100)]
    public async Task The_bytes_and_the_exit_code_are_those_of_one_run(int count)
    {
        CommandRun whole = await _fleet.VerifyAsync("--format", "json", "--policy", "mainline-6.12", "--policy", "chen-1");
        string[] files = await _fleet.ShardsAsync(count, "--policy", "mainline-6.12", "--policy", "chen-1");
        CommandRun inOrder = await Fleet.MergeAsync(files);
        CommandRun reversed = await Fleet.MergeAsync([.. files.Reverse()]);
        CommandRun folder = await Fleet.MergeAsync(_fleet.Results);
        Assert.That(inOrder.Text, Is.EqualTo(whole.Text));
        Assert.That((reversed.Text, folder.Text), Is.EqualTo((whole.Text, whole.Text)));
        Assert.That((inOrder.ExitCode, inOrder.Error), Is.EqualTo((whole.ExitCode, whole.Error.Split("tracereplay: " + _fleet.House.Golden)[0])));
    }

    [Test]
    public async Task Real_captures_with_killers_merge_to_the_same_bytes()
    {
        string[] run =
        [
            "verify", TestPaths.Capture("zram-oom-7.2"), TestPaths.Capture("fleming-table"), TestPaths.Capture("reaper-skip-7.2"), TestPaths.Capture("noswap-oom-6.12"),
            "--golden", Path.Combine(TestPaths.Root, "golden"), "--check", "--format", "json", "--policy", "mainline-7.2", "--policy", "chen-1", "--policy", "lmkd", "--max-findings", "2",
        ];
        CommandRun whole = await CommandRun.OfAsync(run);
        for (int i = 1; i <= 3; i++)
        {
            await CommandRun.OfAsync([.. run, "--shard", $"{i}/3", "-o", _fleet[$"{i}.json"]]);
        }

        CommandRun merged = await Fleet.MergeAsync(_fleet.Results);
        Assert.That((merged.ExitCode, merged.Text), Is.EqualTo((whole.ExitCode, whole.Text)));
    }

    [TestCase("jsonl")]
    [TestCase("csv")]
    public async Task Rows_are_those_of_one_run(string format)
    {
        CommandRun whole = await _fleet.VerifyAsync("--format", format);
        await _fleet.ShardsAsync(4);
        CommandRun merged = await Fleet.MergeAsync(_fleet.Results, "--format", format);
        Assert.That(merged.Text, Is.EqualTo(whole.Text).And.Contain("m/one").And.Contain("picture.gz").And.Contain("not-there"));
    }

    [Test]
    public async Task The_text_has_the_rows_the_orphans_and_the_last_lines_of_one_run()
    {
        string[] whole = (await _fleet.VerifyAsync()).Text.Split('\n');
        await _fleet.ShardsAsync(3);
        string[] merged = (await Fleet.MergeAsync(_fleet.Results, "--format", "text")).Text.Split('\n');
        int rows = Array.IndexOf(whole, string.Empty);
        Assert.That(merged[..rows], Is.EqualTo(whole[..rows]));
        Assert.That(merged[rows], Does.StartWith("golden: orphaned: "));
        Assert.That(merged[(rows + 1)..], Is.EqualTo(whole[^4..]));
    }

    [Test]
    public async Task A_folder_for_each_capture_is_the_same_from_shards_from_merge_and_from_one_run()
    {
        await _fleet.VerifyAsync("--partition", _fleet.House["whole"]);
        await _fleet.ShardsAsync(4, "--partition", _fleet.House["shards"]);
        await Fleet.MergeAsync(_fleet.Results, "--partition", _fleet.House["merged"], "-o", _fleet.House["merged.json"]);
        string[] whole = Tree(_fleet.House["whole"]);
        Assert.That(Tree(_fleet.House["shards"]), Is.EqualTo(whole));
        Assert.That(Tree(_fleet.House["merged"]), Is.EqualTo(whole));
        Assert.That(
            whole.Select(f => f.Split('\n')[0]).Where(f => !f.Contains("not-there", StringComparison.Ordinal) && !f.Contains("picture", StringComparison.Ordinal)),
            Is.EqualTo(((string[])["a", "b", "b", "c", "d", "e", "f", "g", "m%2Fone"]).Select((n, i) => $"capture={n}/part{(i == 1 ? "-2" : string.Empty)}.jsonl")));
    }

    [Test]
    public async Task Orphans_and_lost_paths_are_told_by_the_first_shard_alone()
    {
        string[] files = await _fleet.ShardsAsync(3);
        string[] told = [.. files.Where(f => File.ReadAllText(f).Contains("gone/mainline-6.12", StringComparison.Ordinal) || File.ReadAllText(f).Contains("not-there", StringComparison.Ordinal))];
        Assert.That(told, Is.EqualTo((string[])[files[0]]));
    }

    [Test]
    public async Task A_shard_without_captures_is_well_and_merges()
    {
        using var house = new House();
        await house.Agreeing("a").AcceptAsync();
        CommandRun empty = await house.VerifyAsync("--shard", "2/2", "--format", "json", "-o", house["2.json"]);
        await house.VerifyAsync("--shard", "1/2", "--format", "json", "-o", house["1.json"]);
        CommandRun whole = await house.VerifyAsync("--format", "json");
        CommandRun merged = await Fleet.MergeAsync(house["1.json"], house["2.json"]);
        Assert.That((empty.ExitCode, empty.Error, merged.ExitCode, merged.Text), Is.EqualTo((0, string.Empty, 0, whole.Text)));
    }

    // The first lines are the paths: two captures are called b.
    private static string[] Tree(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(folder, f)}\n{File.ReadAllText(f)}"),
    ];
}
