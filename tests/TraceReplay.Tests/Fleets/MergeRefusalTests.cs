using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>What <c>merge</c> does not merge, it names; nothing is written then.</summary>
public sealed class MergeRefusalTests
{
    private Fleet _fleet = null!;
    private string[] _files = [];

    [SetUp]
    public async Task MakeAsync()
    {
        _fleet = await Fleet.MakeAsync();
        _files = await _fleet.ShardsAsync(8);
    }

    [TearDown]
    public void Leave() => _fleet.Dispose();

    [Test]
    public Task One_missing_shard_is_named() => Refuses("shard 3 of 8 is missing", Without(3));

    [Test]
    public Task Missing_shards_are_named_as_sbatch_takes_them() => Refuses("shards 1,4-6,8 of 8 are missing", Without(1, 4, 5, 6, 8));

    [Test]
    public Task The_same_shard_twice_with_other_content_is_refused()
    {
        string other = Changed(2, t => t.Replace("\"exit_code\": ", "\"exit_code\":  ", StringComparison.Ordinal));
        return Refuses($"{other}: is shard 2 as {_files[1]} is, and they differ; keep the right one", [.. _files, other]);
    }

    [Test]
    public async Task The_same_shard_twice_with_the_same_content_is_one()
    {
        string copy = Changed(2, t => t);
        Assert.That((await Fleet.MergeAsync([.. _files, copy])).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task A_shard_of_another_number_of_shards_is_refused()
    {
        string other = await VerifiedAsync("--shard", "3/9");
        await Refuses($"{other}: is of another run: {_files[0]} is one of 8 shards, this one of 9", [.. Without(3), other]);
    }

    [Test]
    public async Task A_shard_with_other_options_is_refused()
    {
        string other = await VerifiedAsync("--shard", "3/8", "--strict", "--policy", "chen-1");
        await Refuses(
            $"{other}: is of another run: {_files[0]} was verified with --golden {_fleet.House.Golden} --max-findings 10 --check, "
            + $"this one with --policy chen-1 --golden {_fleet.House.Golden} --max-findings 10 --strict --check",
            [.. Without(3), other]);
    }

    [Test]
    public async Task A_shard_of_other_captures_is_refused()
    {
        _fleet.House.Agreeing("z");
        string more = await VerifiedAsync("--shard", "3/8");
        await Refuses($"{more}: is of another run: {_files[0]} is of 10 captures, this one of 11", [.. Without(3), more]);
        Directory.Delete(Path.Combine(_fleet.House.Traces, "z"), recursive: true);
        _fleet.House.Capture("a", Lines.Rounds("app-1", 0, 7));
        string changed = await VerifiedAsync("--shard", "3/8");
        await Refuses($"{changed}: is of another run: the captures are not those of {_files[0]}: their names, order or sizes differ", [.. Without(3), changed]);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(400)]
    public async Task A_cut_result_is_refused(int left)
    {
        string cut = Changed(3, t => t[..left]);
        CommandRun run = await Fleet.MergeAsync([.. Without(3), cut]);
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
        Assert.That(run.Messages.Single(), Does.Match($"^{cut}: line \\d+: cut or damaged; verify that shard again$"));
    }

    [Test]
    public Task A_result_with_something_behind_it_is_refused()
    {
        string two = Changed(3, t => t + t);
        return Refuses($"{two}: line {File.ReadAllLines(_files[2]).Length + 1}: cut or damaged; verify that shard again", [.. Without(3), two]);
    }

    [Test]
    public Task Another_schema_is_refused()
    {
        string other = Changed(3, t => t.Replace("\"schema\": 1", "\"schema\": 2", StringComparison.Ordinal));
        return Refuses($"{other}: schema 2, and this version of merge reads schema 1", [.. Without(3), other]);
    }

    [Test]
    public Task Another_version_is_refused()
    {
        string version = TraceReplay.Cli.ToolVersion.Text;
        string other = Changed(3, t => t.Replace($"\"version\": \"{version}\"", "\"version\": \"0.0.1\"", StringComparison.Ordinal));
        return Refuses($"{other}: is of another run: {_files[0]} is of tracereplay {version}, this one of 0.0.1", [.. Without(3), other]);
    }

    [Test]
    public Task A_key_from_the_future_is_refused()
    {
        string other = Changed(3, t => t.Replace("\"schema\": 1,", "\"schema\": 1, \"mood\": 7,", StringComparison.Ordinal));
        return Refuses($"{other}: has a key mood, which this version of merge does not know; merge with the version that wrote it", [.. Without(3), other]);
    }

    [Test]
    public async Task A_shard_that_speaks_of_other_captures_than_it_has_is_refused()
    {
        string other = Changed(3, t => t.Replace("\"position\": ", "\"position\": 1", StringComparison.Ordinal));
        CommandRun run = await Fleet.MergeAsync([.. Without(3), other]);
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
        Assert.That(run.Messages.Single(), Does.EndWith("these are no shards of one run"));
    }

    [Test]
    public async Task A_whole_run_is_no_shard()
    {
        string whole = await VerifiedAsync();
        await Refuses($"{whole}: is the result of a whole run, not of verify --shard i/n --format json; there is nothing to merge in it", whole);
    }

    [Test]
    public async Task What_is_no_result_is_refused()
    {
        string other = _fleet.House["list"];
        await File.WriteAllTextAsync(other, "[1, 2]\n");
        await Refuses($"{other}: is no document of verify --format json", other);
        await Refuses($"{_fleet.House.Traces}: no result of a shard in this folder; their names end in .json", _fleet.House.Traces);
        await Refuses("no/such: no such file or folder", "no/such");
    }

    [Test]
    public async Task An_interrupted_shard_counts_as_missing_unless_partial_results_will_do()
    {
        string partial = Changed(3, t => t.Replace("\"schema\": 1,", "\"schema\": 1, \"partial\": {\"reason\": \"interrupted\", \"captures_done\": 1, \"captures_interrupted\": 1, \"captures_total\": 2},", StringComparison.Ordinal));
        await Refuses($"shard 3 of 8 is missing (interrupted: {partial})", [.. Without(3), partial]);
        CommandRun run = await Fleet.MergeAsync([.. Without(3, 5), partial, "--allow-partial"]);
        Assert.That(run.Messages, Does.Contain("not in the result: shards 3,5 of 8"));
        JsonElement told = run.Json.GetProperty("partial");
        Assert.That((run.ExitCode, run.Json.GetProperty("exit_code").GetInt32(), told.GetProperty("reason").GetString()), Is.EqualTo((130, 130, "interrupted")));
        Assert.That((told.GetProperty("captures_interrupted").GetInt32(), told.GetProperty("captures_total").GetInt32()), Is.EqualTo((1, 10)));
        Assert.That(told.GetProperty("missing_shards").EnumerateArray().Select(s => s.GetInt32()), Is.EqualTo((int[])[3, 5]));
        Assert.That((await Fleet.MergeAsync([.. _files, partial])).ExitCode, Is.EqualTo(1), "the whole result counts");
    }

    private static async Task Refuses(string message, params string[] files)
    {
        CommandRun run = await Fleet.MergeAsync(files);
        Assert.That((run.ExitCode, run.Output.Length, run.Messages.Single()), Is.EqualTo((2, 0, message)));
    }

    private string[] Without(params int[] shards) => [.. _files.Where((_, i) => !shards.Contains(i + 1))];

    private string Changed(int shard, Func<string, string> change)
    {
        string file = _fleet.House["changed.json"];
        File.WriteAllText(file, change(File.ReadAllText(_files[shard - 1])));
        return file;
    }

    private async Task<string> VerifiedAsync(params string[] more)
    {
        string file = _fleet.House[$"{Guid.NewGuid():N}.json"];
        await _fleet.VerifyAsync(["--format", "json", "-o", file, .. more]);
        return file;
    }
}
