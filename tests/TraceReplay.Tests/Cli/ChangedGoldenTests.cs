using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>A golden changed by hand, deleted, with CRLF, orphaned: each is told apart, and accept mends the right ones.</summary>
public sealed class ChangedGoldenTests
{
    private ChangedGoldens _goldens = null!;

    [SetUp]
    public async Task Change() => _goldens = await ChangedGoldens.MakeAsync();

    [TearDown]
    public void Leave() => _goldens.Dispose();

    [Test]
    public async Task Each_is_told_apart_and_is_1()
    {
        CommandRun run = await _goldens.House.VerifyAsync("--quiet");
        string[] lines = run.Text.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(
                lines.Where(l => l.StartsWith("golden: ", StringComparison.Ordinal)).Select(l => string.Join(' ', l.Split(' ')[1..3])),
                Is.EqualTo(new[]
                {
                    $"differ: verified={_goldens.Verified(ChangedGoldens.Changed)}",
                    $"missing: verified={_goldens.Verified(ChangedGoldens.Deleted)}",
                    $"differ: verified={_goldens.Verified(ChangedGoldens.WithCrlf)}",
                    $"orphaned: verified={_goldens.Verified(ChangedGoldens.Orphaned)}",
                }));
            Assert.That(Below(lines, ChangedGoldens.Changed)[0], Is.EqualTo("    kswapd_failures: 1 decision at 4294909581: kswapd_failures=12 undetermined"));
            Assert.That(Below(lines, ChangedGoldens.WithCrlf), Is.EqualTo(new[] { "    the golden differs only in line ends: it has CRLF where LF is expected" }));
            Assert.That(Below(lines, ChangedGoldens.Deleted), Is.Empty);
            Assert.That(_goldens.House.Goldens.Count(g => g.Contains(".received.", StringComparison.Ordinal)), Is.EqualTo(3), "an orphan receives nothing");
        });
    }

    [Test]
    public async Task The_decision_that_changed_is_told_with_its_line_and_why()
    {
        CommandRun run = await _goldens.House.VerifyAsync("--quiet");
        Assert.That(
            Below(run.Text.Split('\n'), ChangedGoldens.Changed).Take(7).ToArray(),
            Is.EqualTo(new[]
            {
                "    kswapd_failures: 1 decision at 4294909581: kswapd_failures=12 undetermined",
                "      became kswapd_failures=13 undetermined",
                "        bpftrace-kswapd.txt:2 at 4294909581 on node 0, in the stretch of",
                "          kswapd_failures from 4294909581 to 4294909602",
                "        kswapd_failures=13: nothing seen changed kswapd_failures from unknown",
                "        missing: kswapd_failures before (earlier events), nr_reclaimed of the",
                "          run (mm_vmscan_balance_pgdat_end, or slab events)",
            }));
    }

    [Test]
    public async Task JSON_carries_what_changed_and_its_first_line_stays()
    {
        CommandRun run = await _goldens.House.VerifyAsync("--format", "json");
        JsonElement finding = run.Json.GetProperty("captures")[0].GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("kind").GetString() == "golden");
        JsonElement change = finding.GetProperty("changes")[0];
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(run.Json), Is.Empty);
            Assert.That(finding.GetProperty("message").GetString(), Is.EqualTo($"golden: differ: verified={_goldens.Verified(ChangedGoldens.Changed)} received={_goldens.Received(ChangedGoldens.Changed)}"));
            Assert.That((finding.GetProperty("change_count").GetInt32(), change.GetProperty("site").GetString()), Is.EqualTo((1, "kswapd_failures")));
            Assert.That(change.GetProperty("change").GetString(), Is.EqualTo("kswapd_failures: 1 decision at 4294909581: kswapd_failures=12 undetermined became kswapd_failures=13 undetermined"));
            Assert.That(change.GetProperty("reason").GetProperty("line").GetInt64(), Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Accept_mends_them_and_an_orphan_goes_only_when_that_is_asked()
    {
        CommandRun accept = await _goldens.House.AcceptAsync();
        CommandRun orphaned = await _goldens.House.VerifyAsync("--quiet");
        CommandRun fail = await _goldens.House.AcceptAsync("--unreferenced=fail");
        bool stays = File.Exists(_goldens.Verified(ChangedGoldens.Orphaned));
        CommandRun delete = await _goldens.House.AcceptAsync("--unreferenced=delete");
        CommandRun verify = await _goldens.House.VerifyAsync("--quiet");
        Assert.Multiple(() =>
        {
            Assert.That(accept.ExitCode, Is.Zero);
            Assert.That(
                accept.Text,
                Is.EqualTo($"changed {_goldens.Verified(ChangedGoldens.Changed)}\ncreated {_goldens.Verified(ChangedGoldens.Deleted)}\nchanged {_goldens.Verified(ChangedGoldens.WithCrlf)}\n"));
            Assert.That(orphaned.ExitCode, Is.EqualTo(1));
            Assert.That(orphaned.Text.Split('\n').Where(l => l.StartsWith("golden: ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]), Is.EqualTo(new[] { "orphaned:" }));
            Assert.That((fail.ExitCode, stays), Is.EqualTo((1, true)));
            Assert.That(fail.Text, Does.EndWith($"orphaned {_goldens.Verified(ChangedGoldens.Orphaned)}\n"));
            Assert.That((delete.ExitCode, File.Exists(_goldens.Verified(ChangedGoldens.Orphaned))), Is.EqualTo((0, false)));
            Assert.That(verify.ExitCode, Is.Zero);
            Assert.That(verify.Text, Does.Not.Contain("golden:"));
            Assert.That(File.ReadAllText(_goldens.Verified(ChangedGoldens.WithCrlf)), Does.Not.Contain("\r"));
        });
    }

    [Test]
    public async Task Accept_of_policies_touches_their_goldens_only_and_calls_no_other_an_orphan()
    {
        string changed = await File.ReadAllTextAsync(_goldens.Verified(ChangedGoldens.Changed));
        CommandRun capture = await CommandRun.OfAsync(
            "accept", _goldens.House["traces/fleming-table"], "--golden", _goldens.House.Golden, "--policy", "fleming-ram-backed", "--policy", "chen-1");
        CommandRun all = await _goldens.House.AcceptAsync("--policy", "fleming-ram-backed", "--unreferenced=delete");
        Assert.Multiple(() =>
        {
            Assert.That(capture.Text, Is.EqualTo($"changed {_goldens.Verified(ChangedGoldens.WithCrlf)}\ncreated {_goldens.Verified("fleming-table/chen-1")}\n"));
            Assert.That(
                all.Text,
                Is.EqualTo($"created {_goldens.Verified("chen-script/fleming-ram-backed")}\nunchanged {_goldens.Verified(ChangedGoldens.WithCrlf)}\ndeleted {_goldens.Verified(ChangedGoldens.Orphaned)}\n"));
            Assert.That(File.Exists(_goldens.Verified(ChangedGoldens.Deleted)), Is.False, "a policy that nobody named");
            Assert.That(File.ReadAllText(_goldens.Verified(ChangedGoldens.Changed)), Is.EqualTo(changed));
        });
    }

    [Test]
    public async Task Colours_mark_the_words_that_changed_on_a_terminal_only()
    {
        string[] verify = ["verify", _goldens.House["traces/chen-script"], "--golden", _goldens.House.Golden, "--quiet"];
        CommandRun plain = await CommandRun.OfAsync(verify);
        CommandRun coloured = await CommandRun.OfAsync(verify, _ => null, outputIsTerminal: true);
        CommandRun refused = await CommandRun.OfAsync(verify, name => name == "NO_COLOR" ? "1" : null, outputIsTerminal: true);
        CommandRun without = await CommandRun.OfAsync([.. verify, "--no-color"], _ => null, outputIsTerminal: true);
        Assert.Multiple(() =>
        {
            Assert.That(coloured.Text, Does.Contain("\u001b[31m-  4294909581   4294909581        1  kswapd_failures=\u001b[7m12\u001b[27m undetermined\u001b[0m\n"));
            Assert.That(coloured.Text, Does.Contain("\u001b[32m+  4294909581   4294909581        1  kswapd_failures=\u001b[7m13\u001b[27m undetermined\u001b[0m\n"));
            Assert.That(plain.Text, Does.Not.Contain("\u001b").And.Contain("\n    -  4294909581   4294909581        1  kswapd_failures=12 undetermined\n"));
            Assert.That((refused.Text, without.Text), Is.EqualTo((plain.Text, plain.Text)));
        });
    }

    // The lines that belong to a golden, up to the next one.
    private string[] Below(string[] lines, string golden) =>
    [
        .. lines.SkipWhile(l => !l.Contains($"verified={_goldens.Verified(golden)} ", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.StartsWith("    ", StringComparison.Ordinal)),
    ];
}
