using System.Text.Json;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary><c>verify --explain</c>: what left decisions open, and what would have recorded it.</summary>
public sealed class ExplainTests
{
    // Of a kernel that nothing names, the decisions of every line are observed.
    private static IEnumerable<string> Captures => RealCaptures.Names.Where(n => n != "fleming-table");

    [TestCaseSource(nameof(Captures))]
    public void Every_undetermined_decision_is_counted_at_its_site_and_inputs(string capture)
    {
        Verified verified = RealCaptures.Verify(capture);
        var explanation = Explanation.Of([ReportOf.Capture(verified)]);
        Decision[] open = [.. verified.Decisions.Where(d => d.Verdict.Kind == VerdictKind.Undetermined)];
        Assert.Multiple(() =>
        {
            Assert.That(explanation.Undetermined, Is.EqualTo(open.Length));
            Assert.That(explanation.Inputs.Select(i => i.Count), Is.Ordered.Descending);
            foreach (OpenInput input in explanation.Inputs)
            {
                Decision[] without = [.. open.Where(d => d.Verdict.Missing.HasFlag(input.Input))];
                Assert.That(input.Sites, Is.EquivalentTo(without.CountBy(d => d.Site).Select(s => KeyValuePair.Create(s.Key, (long)s.Value))), input.Input.ToString());
                Assert.That(input.Alone, Is.EqualTo(without.Count(d => d.Verdict.Missing == input.Input)));
            }

            MissingInputs named = explanation.Inputs.Aggregate(MissingInputs.None, (all, i) => all | i.Input);
            Assert.That(open.Aggregate(MissingInputs.None, (all, d) => all | d.Verdict.Missing), Is.EqualTo(named));
        });
    }

    [Test]
    public void Captures_are_added_up_and_each_is_named()
    {
        CaptureReport[] both = [ReportOf.Capture(RealCaptures.Verify("chen-script")), ReportOf.Capture(RealCaptures.Verify("zram-storm-light-6.12"))];
        OpenInput sum = Explanation.Of(both).Inputs.Single(i => i.Input == MissingInputs.RunReclaimed);
        long[] each = [.. both.Select(c => Explanation.Of([c]).Inputs.Single(i => i.Input == MissingInputs.RunReclaimed).Count)];
        Assert.That(sum.Count, Is.EqualTo(each.Sum()));
        Assert.That(sum.Captures.ToDictionary(), Is.EquivalentTo(new Dictionary<string, long> { ["chen-script"] = each[0], ["zram-storm-light-6.12"] = each[1] }));
    }

    [Test]
    public void What_to_record_is_of_the_capture_s_kernel_and_not_what_it_holds()
    {
        OpenInput older = Explanation.Of([ReportOf.Capture(PatchedCapture.Without("oom-noswap-6.12", withProbes: false))]).Inputs.Single(i => i.Input == MissingInputs.FailuresBefore);
        OpenInput newer = Explanation.Of([ReportOf.Capture(RealCaptures.Verify("kswapd-high-7.2"))]).Inputs.Single(i => i.Input == MissingInputs.FailuresBefore);
        Assert.Multiple(() =>
        {
            Assert.That(older.Record.Select(r => r.Event), Is.EqualTo(new[] { EventKind.BalancePgdatEnter, EventKind.ShrinkNode }), "6.12 traces neither failures nor resets");
            Assert.That(newer.Record, Is.Empty);
            Assert.That(newer.Held.Select(r => r.Event), Is.EqualTo(new[] { EventKind.KswapdReclaimFail, EventKind.KswapdClearHopeless }));
        });
    }

    [Test]
    public void What_one_input_takes_is_in_the_commands_of_its_kernel()
    {
        var explanation = Explanation.Of([ReportOf.Capture(ReportOf.Doubt), ReportOf.Capture(RealCaptures.Verify("chen-script"))]);
        KernelCommands commands = explanation.Commands.Single();
        Assert.That(commands.Kernel, Is.EqualTo("6.12"));
        foreach (RecordedInput input in explanation.Inputs.SelectMany(i => i.Record))
        {
            Assert.That(commands.Commands.Select(c => c.Command), Has.Some.Contains(input.Name), input.Title);
        }
    }

    [Test]
    public void Every_input_a_verdict_can_lack_is_explained([Values] MissingInputs input)
    {
        Assume.That(input, Is.Not.EqualTo(MissingInputs.None));
        InputMeaning? meaning = InputMeanings.Of(input);
        Assert.That(meaning, Is.Not.Null, "InputMeanings says what it is");
        Assert.That(meaning!.Record.Count > 0 || meaning.Advice is not null, Is.True, "and what records it, or why nothing does");
    }

    [Test]
    public void Every_presumption_and_tolerance_says_what_it_means()
    {
        Assert.That(Enum.GetValues<Presumptions>().Where(p => p != Presumptions.None && ToleranceMeaning.Of(p) is null), Is.Empty);
        Assert.That(Enum.GetValues<Quirk>().Where(q => ToleranceMeaning.Of(q) is null), Is.Empty);
    }

    [Test]
    public async Task The_text_says_how_many_where_and_what_to_record()
    {
        using House house = new House().Doubtful("a", lossy: false).Doubtful("b", lossy: false);
        CommandRun run = await CommandRun.OfAsync("verify", house.Traces, "--explain", "--quiet");
        Assert.That(run.Text, Does.StartWith("\nexplain: ").And.Contain("""
              2 without did_some_progress (mm_vmscan_direct_reclaim_end)
                  should_reclaim_retry 2; never for want of it alone
                  in a 1, b 1
                  pages that the task's direct reclaim gained: any clear
                    no_progress_loops, none lets it grow
                  record event mm_vmscan_direct_reclaim_end
              2 without no_progress_loops before (earlier events)
                  should_reclaim_retry 2; never for want of it alone
            """));
        Assert.That(run.Text, Does.Contain("\n  record next time, as root, by the script that tracereplay record prints,\n  or by hand: of ftrace, trace-cmd and perf one is enough\n    ftrace:\n").And.Contain("cat /proc/zoneinfo > zoneinfo.before\n"));
    }

    [Test]
    public async Task Presumptions_and_tolerances_are_counted_with_their_meaning()
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("kswapd-high-7.2"), "--explain");
        PolicyResult policy = RealCaptures.Verify("kswapd-high-7.2").Policy;
        Assert.That(policy.Quirks, Is.Not.Empty);
        foreach ((Quirk quirk, long count) in policy.Quirks)
        {
            Assert.That(run.Text, Does.Contain($"\n    {count} {QuirkText.Describe(quirk)[..20]}").And.Contain($"\n        {ToleranceMeaning.Of(quirk)![..20]}"));
        }

        Assert.That(run.Text, Does.Contain("\n  agreements that rest on a presumption\n"));
    }

    [Test]
    public async Task The_JSON_has_the_sum_and_each_capture_only_when_asked()
    {
        using House house = new House().Doubtful("a", lossy: false).Doubtful("b", lossy: false);
        JsonElement json = (await CommandRun.OfAsync("verify", house.Traces, "--explain", "--format", "json")).Json;
        JsonElement input = json.GetProperty("explain").GetProperty("missing")[0];
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(json), Is.Empty);
            Assert.That((input.GetProperty("input").GetString(), input.GetProperty("count").GetInt64()), Is.EqualTo(("DidSomeProgress", 2L)));
            Assert.That(input.GetProperty("sites").GetProperty("should_reclaim_retry").GetInt64(), Is.EqualTo(2));
            Assert.That(input.GetProperty("record")[0].ToString(), Does.Contain("event").And.Contain("mm_vmscan_direct_reclaim_end"));
            Assert.That(json.GetProperty("captures").EnumerateArray().Select(c => c.GetProperty("explain").GetProperty("missing")[0].GetProperty("count").GetInt64()), Is.EqualTo(new[] { 1L, 1L }));
        });
        JsonElement plain = (await CommandRun.OfAsync("verify", house.Traces, "--format", "json")).Json;
        Assert.That(plain.TryGetProperty("explain", out _) || plain.GetProperty("captures")[0].TryGetProperty("explain", out _), Is.False);
    }
}
