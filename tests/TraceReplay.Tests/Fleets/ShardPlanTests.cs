using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>How captures are dealt out to shards.</summary>
public sealed class ShardPlanTests
{
    [TestCase("0/3")]
    [TestCase("4/3")]
    [TestCase("1")]
    [TestCase("1/2/3")]
    [TestCase("-1/3")]
    [TestCase("a/b")]
    [TestCase("1/0")]
    [TestCase(" 1/2")]
    public async Task What_is_no_shard_is_bad_usage(string shard)
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("boost-7.2"), "--shard", shard);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"--shard {shard}: give i/n, the i-th of n parts, i from 1 to n")));
    }

    [TestCase("--explain")]
    [TestCase("--coverage")]
    public async Task What_speaks_of_all_captures_together_has_no_shard(string option)
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("boost-7.2"), "--shard", "1/2", option);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, "--shard: --explain and --coverage speak of all captures together; verify without --shard for them")));
    }

    [Test]
    public async Task Standard_input_cannot_be_dealt_out()
    {
        CommandRun run = await CommandRun.OfAsync("verify", "-", "--shard", "1/2");
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, "--shard: standard input is one capture, and cannot be dealt out; save it to a file")));
    }

    [Test]
    public void The_largest_capture_has_a_shard_of_its_own_while_others_share() =>
        Assert.That(ShardPlan.Deal([10_000_000, 900_000_000, 20_000_000, 15_000_000], 2), Is.EqualTo((int[])[2, 1, 2, 2]));

    [Test]
    public void Equal_captures_go_round() => Assert.That(ShardPlan.Deal([5, 5, 5, 5, 5], 3), Is.EqualTo((int[])[1, 2, 3, 1, 2]));

    [FsCheck.NUnit.Property]
    public bool Every_capture_is_in_one_shard_and_no_shard_has_much_more_than_another(FsCheck.PositiveInt[] sizes, FsCheck.PositiveInt count)
    {
        const long Opening = 1 << 16;
        int shards = (count.Get % 50) + 1;
        long[] all = [.. sizes.Select(s => (long)s.Get * 1000)];
        int[] dealt = ShardPlan.Deal(all, shards);
        long[] loads = [.. Enumerable.Range(1, shards).Select(i => dealt.Zip(all).Where(d => d.First == i).Sum(d => d.Second + Opening))];
        return dealt.Length == all.Length && dealt.All(d => d >= 1 && d <= shards) && loads.Max() - loads.Min() <= all.DefaultIfEmpty().Max() + Opening;
    }
}
