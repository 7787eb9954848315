using System.Text;
using System.Text.Json;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class VerifyJsonTests
{
    private static IEnumerable<string> Captures => RealCaptures.Names;

    [TestCaseSource(nameof(Captures))]
    public void A_real_capture_has_every_key_of_the_contract(string capture)
    {
        VerifyReport report = ReportOf.Verify(ReportOf.Capture(RealCaptures.Verify(capture), ReportOf.Golden(GoldenStatus.Match)));
        Assert.That(JsonShape.FaultsOf(ReportOf.Json(report)), Is.Empty);
    }

    [Test]
    public void A_report_with_findings_orphans_and_problems_has_every_key_of_the_contract()
    {
        var report = new VerifyReport
        {
            Captures = [ReportOf.Capture(ReportOf.Divergence, ReportOf.Golden(GoldenStatus.Differ)), ReportOf.Capture(ReportOf.LossyDoubt)],
            Problems = [new InputProblem("picture.jpg", "not a trace")],
            Orphans = ["golden/gone/pol.verified.txt"],
        };
        JsonElement json = ReportOf.Json(report);
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(json), Is.Empty);
            Assert.That((json.GetProperty("schema").GetInt32(), json.GetProperty("exit_code").GetInt32()), Is.EqualTo((1, 1)));
            Assert.That(json.GetProperty("captures").GetArrayLength(), Is.EqualTo(2));
            Assert.That(json.GetProperty("findings")[0].GetProperty("message").GetString(), Does.StartWith("golden: orphaned: verified=golden/gone/pol.verified.txt received=-"));
            Assert.That(json.GetProperty("problems")[0].GetProperty("path").GetString(), Is.EqualTo("picture.jpg"));
        });
    }

    [TestCaseSource(nameof(Captures))]
    public void Total_is_the_sum_of_the_other_lines_and_the_number_of_lines_in_the_files(string capture)
    {
        JsonElement json = Of(capture);
        long Line(string name) => json.GetProperty("lines").GetProperty(name).GetInt64();
        Assert.That(Line("total"), Is.EqualTo(Line("parsed") + Line("ignored") + Line("unknown") + Line("malformed")));
        Assert.That(Line("total"), Is.EqualTo(FilesOf(json).Sum(f => CaptureTexts.Lines(capture, f).LongLength)));
    }

    [TestCaseSource(nameof(Captures))]
    public void Events_are_those_of_the_replayed_files(string capture)
    {
        JsonElement json = Of(capture);
        var sum = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (FileAccount file in RealCaptures.Verify(capture).Result.Capture.Files.Where(f => f.Role == FileRole.Replayed))
        {
            foreach ((string name, _, long count, _, _) in file.Events)
            {
                sum[name] = sum.GetValueOrDefault(name) + count;
            }
        }

        var events = json.GetProperty("events").EnumerateObject().ToDictionary(e => e.Name, e => e.Value.GetInt64(), StringComparer.Ordinal);
        Assert.That(events, Is.EquivalentTo(sum).And.Not.Empty);
        Assert.That(events.Values.Sum(), Is.EqualTo(json.GetProperty("lines").GetProperty("parsed").GetInt64()));
        Assert.That(events.Keys, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Lines_of_a_broken_text_are_told_apart()
    {
        var verified = Verified.On612(Lines.Begin("app-1"), "app-1 sched_switch: prev_comm=a", "CPU:0 [LOST 12 EVENTS]", "app-1 mm_vmscan_kswapd_sleep: nid=x");
        JsonElement json = ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(verified)));
        Assert.That(json.GetProperty("lines").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("{\"total\":4,\"parsed\":1,\"ignored\":1,\"unknown\":1,\"malformed\":1}"));
        Assert.That(json.GetProperty("lost_events").GetInt64(), Is.EqualTo(12));
    }

    [Test]
    public void A_kernel_that_nothing_tells_is_null()
    {
        JsonElement json = Of("fleming-table");
        Assert.That(json.GetProperty("kernel").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(json.GetProperty("policies")[0].GetProperty("policy").GetString(), Is.EqualTo("mainline-6.12"));
    }

    [TestCase("chen-script", "6.12")]
    [TestCase("oom-noswap-7.2", "7.2")]
    public void A_kernel_that_is_known_is_its_line(string capture, string line) =>
        Assert.That(Of(capture).GetProperty("kernel").GetString(), Is.EqualTo(line));

    [TestCaseSource(nameof(Captures))]
    public void Counts_of_a_policy_are_the_replay_s_and_the_sum_of_its_sites(string capture)
    {
        PolicyResult policy = RealCaptures.Verify(capture).Policy;
        JsonElement json = Of(capture).GetProperty("policies").EnumerateArray().Single();
        SiteCounts total = policy.Decisions.Total;
        Assert.Multiple(() =>
        {
            foreach ((string name, long count) in new[] { ("decisions", total.Decisions), ("agree", total.Agree), ("diverge", total.Diverge), ("undetermined", total.Undetermined), ("counterfactual", total.Counterfactual) })
            {
                Assert.That(json.GetProperty(name).GetInt64(), Is.EqualTo(count), name);
                Assert.That(json.GetProperty("sites").EnumerateObject().Sum(s => s.Value.GetProperty(name).GetInt64()), Is.EqualTo(count), name);
            }

            Assert.That(json.GetProperty("sites").EnumerateObject().Select(s => s.Name), Is.EqualTo(DecisionSites.OfKernel.Select(DecisionSites.NameOf)));
            Assert.That(json.GetProperty("decisions_sha256").GetString(), Is.EqualTo(policy.Sha256));
            Assert.That((json.GetProperty("native").GetBoolean(), json.GetProperty("horizon_line").ValueKind), Is.EqualTo((true, JsonValueKind.Null)));
        });
    }

    [TestCase(GoldenStatus.Match, "match")]
    [TestCase(GoldenStatus.Differ, "differ")]
    [TestCase(GoldenStatus.Missing, "missing")]
    [TestCase(GoldenStatus.None, "none")]
    public void A_golden_is_a_word_of_the_contract(GoldenStatus status, string word)
    {
        JsonElement json = ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony, ReportOf.Golden(status))));
        Assert.That(json.GetProperty("policies")[0].GetProperty("golden").GetString(), Is.EqualTo(word));
    }

    [Test]
    public void A_divergence_is_a_finding_with_all_that_is_known()
    {
        JsonElement finding = Findings(ReportOf.Verify(ReportOf.Capture(ReportOf.Divergence)))[0];
        Assert.Multiple(() =>
        {
            Assert.That(Text(finding, "id", "kind", "severity"), Is.EqualTo("should_reclaim_retry divergence error"));
            Assert.That(Text(finding, "file", "line", "time", "task", "node"), Is.EqualTo("ftrace.txt 6 1.000006 Web Content-1234 0"));
            Assert.That(Text(finding, "expected", "actual"), Is.EqualTo("no_progress_loops=1 no_progress_loops=5"));
            Assert.That(Text(finding, "message"), Is.EqualTo("no_progress_loops is 0 after progress, else one more (nr_reclaimed=0)"));
            Assert.That(Text(finding, "source"), Does.Match("^mm/page_alloc.c:[0-9]+ should_reclaim_retry 6.12$"));
        });
    }

    [Test]
    public void A_golden_that_differs_is_a_finding_at_its_own_first_line()
    {
        JsonElement finding = Findings(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony, ReportOf.Golden(GoldenStatus.Differ))))[0];
        Assert.Multiple(() =>
        {
            Assert.That(Text(finding, "id", "kind", "severity", "file", "line"), Is.EqualTo("golden golden error golden/cap/pol.verified.txt 7"));
            Assert.That(Text(finding, "message"), Is.EqualTo("golden: differ: verified=golden/cap/pol.verified.txt received=-"));
            Assert.That(Text(finding, "expected", "actual"), Is.EqualTo("old new"));
        });
    }

    [Test]
    public void A_golden_that_is_missing_is_a_finding_without_a_line()
    {
        JsonElement finding = Findings(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony, ReportOf.Golden(GoldenStatus.Missing))))[0];
        Assert.That(
            new[] { "line", "time", "task", "node", "expected", "actual", "source" }.Select(key => finding.GetProperty(key).ValueKind),
            Is.All.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void A_loss_is_a_warning_about_the_input()
    {
        JsonElement[] findings = Findings(ReportOf.Verify(ReportOf.Capture(ReportOf.LossyDoubt)));
        Assert.That(findings.Select(f => Text(f, "id", "kind", "severity", "file")), Is.EqualTo(new[] { "loss input warning ftrace.txt" }));
    }

    [Test]
    public void The_horizon_of_another_policy_is_its_line()
    {
        string trace = TraceText.Of(KswapdLines.Enter(5), KswapdLines.Balanced(0), KswapdLines.ShrinkNode("dd-9", 5, 0, 33), KswapdLines.Balanced(0));
        var other = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Policy.BaselineOf(KernelLineCatalogue.Linux72));
        JsonElement policy = ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(other))).GetProperty("policies")[0];
        Assert.That(Text(policy, "policy", "native", "horizon_line", "horizon_file", "diverge"), Is.EqualTo("mainline-7.2 False 3 ftrace.txt 1"));
    }

    [Test]
    public void A_node_tells_its_restarts_and_where_it_stopped()
    {
        JsonElement node = Of("kswapd-high-7.2").GetProperty("policies")[0].GetProperty("nodes")[0];
        Assert.Multiple(() =>
        {
            Assert.That(Text(node, "node", "runs", "failures", "end", "stopped_at"), Is.EqualTo("0 1089 137 stopped 85.239665"));
            Assert.That(
                node.GetProperty("restarts").EnumerateArray().Select(r => Text(r, "time", "how", "task", "memcg", "from", "runs_after")),
                Is.EqualTo(new[] { "72.400145 reset_by_task cat-221 True 16 10", "74.880579 reset_by_task cat-221 False 16 5", "78.230624 reset_by_task cat-253 False 16 25" }));
        });
    }

    [Test]
    public void OOM_kills_are_told()
    {
        JsonElement[] kills = [.. Of("memcg-oom-6.12").GetProperty("policies")[0].GetProperty("oom_kills").EnumerateArray()];
        Assert.That(kills, Is.Not.Empty);
        Assert.That(kills.Select(k => k.GetProperty("memcg").GetBoolean()), Is.All.True);
    }

    [Test]
    public void Recordings_tell_every_file_and_its_role()
    {
        JsonElement json = Of("oom-noswap-7.2");
        JsonElement[] recordings = [.. json.GetProperty("recordings").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(recordings.Select(r => r.GetProperty("file").GetString()), Is.EquivalentTo(Directory.GetFiles(TestPaths.Capture("oom-noswap-7.2")).Select(Path.GetFileName)));
            Assert.That(recordings.Where(r => Text(r, "role") == "replayed").Select(r => Text(r, "file")), Is.EqualTo(FilesOf(json)));
            Assert.That(recordings.Where(r => Text(r, "file") == "perf.txt.gz").Select(r => Text(r, "role", "dialect")), Is.EqualTo(new[] { "counted perf" }));
            Assert.That(recordings.Where(r => Text(r, "file") == "zoneinfo.before").Select(r => Text(r, "role", "snapshot")), Is.EqualTo(new[] { "snapshot zoneinfo" }));
        });
    }

    [Test]
    public void Event_names_of_perf_stand_without_their_system()
    {
        string[] names = [.. Of("oom-noswap-7.2").GetProperty("recordings").EnumerateArray()
            .Single(r => Text(r, "file") == "perf.txt.gz").GetProperty("events").EnumerateObject().Select(e => e.Name)];
        Assert.That(names, Has.Member("reclaim_retry_zone").And.All.Not.Contains(":"));
    }

    [Test]
    public void The_text_is_UTF8_with_LF_and_one_newline_at_its_end()
    {
        byte[] bytes = ReportOf.Bytes(ReportOf.Verify(ReportOf.Capture(ReportOf.Divergence)));
        string text = Encoding.UTF8.GetString(bytes);
        Assert.That(text, Does.StartWith("{\n  \"schema\": 1,\n").And.EndWith("}\n").And.Not.EndWith("\n\n").And.Not.Contains("\r"));
    }

    [Test]
    public void The_same_report_gives_the_same_bytes()
    {
        VerifyReport report = ReportOf.Verify(ReportOf.Capture(RealCaptures.Verify("memcg-oom-6.12")));
        Assert.That(ReportOf.Bytes(report), Is.EqualTo(ReportOf.Bytes(ReportOf.Verify(ReportOf.Capture(Verified.OfPath(TestPaths.Capture("memcg-oom-6.12")))))));
    }

    private static JsonElement Of(string capture) => ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(RealCaptures.Verify(capture))));

    private static JsonElement[] Findings(VerifyReport report) => [.. ReportOf.JsonOfCapture(report).GetProperty("findings").EnumerateArray()];

    private static IEnumerable<string> FilesOf(JsonElement capture) => capture.GetProperty("files").EnumerateArray().Select(f => f.GetString()!);

    private static string Text(JsonElement element, params string[] keys) => string.Join(' ', keys.Select(key => element.GetProperty(key).ToString()));
}
