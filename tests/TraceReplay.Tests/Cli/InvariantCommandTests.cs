using System.Text.Json;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary><c>tracereplay invariants</c>, and broken invariants in <c>verify</c>.</summary>
public sealed class InvariantCommandTests
{
    [Test]
    public async Task The_table_has_a_row_an_invariant()
    {
        CommandRun run = await CommandRun.OfAsync("invariants");
        string[] rows = [.. run.Text.Split('\n').Where(l => l.StartsWith('I'))];
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(rows.Select(r => r[..3]), Is.EqualTo(InvariantCatalogue.All.Select(i => i.Id)));
        Assert.That(rows[25], Does.Contain("from 7.2").And.Contain("reorder"));
        Assert.That(rows[39], Does.Contain("up to 6.18"));
    }

    [Test]
    public async Task A_kernel_line_shows_its_own_only()
    {
        CommandRun run = await CommandRun.OfAsync("invariants", "--kernel", "6.12");
        Assert.That(run.Text, Does.Contain("\nI40 ").And.Not.Contain("\nI26 "));
    }

    [Test]
    public async Task One_is_explained_with_its_source_and_an_example([Values("I26", "i26", "26")] string id)
    {
        CommandRun run = await CommandRun.OfAsync("invariants", id);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Text, Does.StartWith("I26: nobody wakes the kswapd of a hopeless node\n"));
            Assert.That(run.Text, Does.Contain("mm/vmscan.c wakeup_kswapd").And.Contain("7.2:7496  7.3:7598"));
            Assert.That(run.Text, Does.Contain("broken in line 2").And.Contain("\n  >  2 | "));
        });
    }

    [Test]
    public async Task Json_has_every_invariant_in_full()
    {
        CommandRun run = await CommandRun.OfAsync("invariants", "--format", "json");
        JsonElement[] all = [.. run.Json.GetProperty("invariants").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(all, Has.Length.EqualTo(40));
            Assert.That(all[25].GetProperty("kernel_lines").EnumerateArray().Select(l => l.GetString()), Is.EqualTo(new[] { "7.2", "7.3" }));
            Assert.That(all[25].GetProperty("places")[0].GetProperty("lines").GetProperty("7.2").GetInt32(), Is.EqualTo(7496));
            Assert.That(all[25].GetProperty("example").GetProperty("line").GetInt32(), Is.EqualTo(2));
            Assert.That(all[8].GetProperty("example").GetProperty("zoneinfo").GetString(), Does.StartWith("Node 0"));
        });
    }

    [TestCase("I43", "I43: no such invariant (did you mean I03?)")]
    [TestCase("wakeups", "wakeups: no such invariant")]
    public async Task An_unknown_id_fails(string id, string message)
    {
        CommandRun run = await CommandRun.OfAsync("invariants", id);
        Assert.That((run.ExitCode, run.Text), Is.EqualTo((2, string.Empty)));
        Assert.That(run.Messages.Single(), Does.StartWith(message).And.EndWith("they are I01 to I40, see tracereplay invariants"));
    }

    [Test]
    public async Task A_broken_invariant_fails_verify_with_its_line()
    {
        InvariantExample example = InvariantCatalogue.Find("I36")!.Example;
        using TempFolder folder = new TempFolder().Write("ftrace.txt", string.Concat(example.Lines.Select(l => l + "\n"))).Write("uname", "Linux x 7.2.13 #1 SMP\n");
        CommandRun text = await CommandRun.OfAsync("verify", folder.FullName, "--check");
        CommandRun json = await CommandRun.OfAsync("verify", folder.FullName, "--check", "--format", "json");
        JsonElement capture = json.Json.GetProperty("captures")[0];
        JsonElement finding = capture.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("kind").GetString() == "invariant");
        Assert.Multiple(() =>
        {
            Assert.That((text.ExitCode, json.ExitCode), Is.EqualTo((1, 1)));
            Assert.That(text.Text, Does.Contain("ftrace.txt:4: error: I36: the reclaim ends with 16 pages, and its lists gave 17\n"));
            Assert.That(text.Text, Does.Contain("\n40 invariants: ").And.Contain(" times, 1 times broken, "));
            Assert.That((finding.GetProperty("id").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("severity").GetString()), Is.EqualTo(("I36", 4, "error")));
            Assert.That(finding.GetProperty("source").GetString(), Is.EqualTo("mm/vmscan.c:6493 do_try_to_free_pages 7.2"));
            Assert.That(capture.GetProperty("invariants").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "I36").GetProperty("broken").GetInt32(), Is.EqualTo(1));
            Assert.That(JsonShape.FaultsOf(json.Json), Is.Empty);
        });
    }
}
