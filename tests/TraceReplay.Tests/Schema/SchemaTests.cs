using System.Text;
using System.Text.Json.Nodes;
using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The published schemas are those of the types that are written, and what the command prints keeps to them.</summary>
public sealed class SchemaTests
{
    private static IEnumerable<object[]> Commands =>
    [
        ["verify", "verify traces --check --explain --coverage --format json"],
        ["verify", "verify traces/zram-retry-6.12 no-such-path --check --policy mainline-6.12 --policy chen-1 --policy fleming-ram-backed --format json"],
        ["verify", "verify traces/zram-retry-6.12 traces/boost-7.2 no-such-path --check --shard 1/2 --policy mainline-6.12 --policy lmkd --format json"],
        ["inspect", "inspect traces --format json"],
        ["inspect", "inspect traces/zram-retry-6.12 traces/kswapd-high-7.3 --thread-stats --format json"],
        ["replay", "replay traces/zram-retry-6.1 traces/fleming-table --policy mainline-6.1 --policy chen-1 --format json"],
        ["compare", "compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --all --policy chen-1 --format json"],
        ["policies", "policies --format json"],
        ["policy", "policies fleming-progress-pct --format json"],
        ["policy-inputs", "policies --inputs --format json"],
        ["policy-rules", "policies --rules --format json"],
        ["kernels", "kernels --format json"],
        ["invariants", "invariants --format json"],
    ];

    private static IEnumerable<PublishedSchema> All => PublishedSchema.All;

    [TestCaseSource(nameof(All))]
    public void The_published_schema_is_that_of_the_types(object schema)
    {
        var published = (PublishedSchema)schema;
        string text = published.Text;
        if (Environment.GetEnvironmentVariable("ACCEPT_EXAMPLES") == "1")
        {
            File.WriteAllText(published.Path, text);
        }

        Assert.That(File.Exists(published.Path) ? File.ReadAllText(published.Path) : string.Empty, Is.EqualTo(text), "ACCEPT_EXAMPLES=1 dotnet test takes it over");
    }

    [TestCaseSource(nameof(Commands))]
    public async Task What_a_command_prints_of_real_captures_keeps_to_its_schema(string name, string command)
    {
        string[] words = [.. command.Split(' ').Select(w => w.StartsWith("traces", StringComparison.Ordinal) ? Path.Combine(TestPaths.Root, w) : w)];
        CommandRun run = await CommandRun.OfAsync(words);
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of(name)).FaultsOf(run.Text), Is.Empty, run.Error);
    }

    [Test]
    public void A_report_of_all_that_can_go_wrong_keeps_to_its_schema() =>
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of("verify")).FaultsOf(Text(MixedReport.All)), Is.Empty);

    [Test]
    public async Task Each_line_of_a_replay_keeps_to_its_schema()
    {
        CommandRun run = await CommandRun.OfAsync("replay", TestPaths.Capture("oom-noswap-6.1"), "--policy", "mainline-6.1", "--policy", "mainline-7.2", "--format", "jsonl");
        var schema = Validation.StrictlyOf(PublishedSchema.Of("decision"));
        Assert.That(run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(schema.FaultsOf), Is.Empty);
    }

    [Test]
    public async Task Each_row_of_verify_keeps_to_its_schema()
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("zram-oom-7.2"), "no-such-path", "--check", "--policy", "mainline-7.2", "--policy", "lmkd", "--format", "jsonl");
        var schema = Validation.StrictlyOf(PublishedSchema.Of("verdict"));
        Assert.That(run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(schema.FaultsOf), Is.Empty);
    }

    [Test]
    public async Task What_accept_and_minimize_print_keeps_to_their_schemas()
    {
        using var house = new House();
        CommandRun accepted = await house.Agreeing("a").AcceptAsync("--format", "json");
        house.Diverging("b");
        CommandRun minimized = await CommandRun.OfAsync("minimize", Path.Combine(house.Traces, "b"), "-o", house["small"], "--format", "json");
        Assert.That((accepted.ExitCode, minimized.ExitCode), Is.EqualTo((0, 0)), minimized.Error);
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of("accept")).FaultsOf(accepted.Text), Is.Empty);
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of("minimize")).FaultsOf(minimized.Text), Is.Empty);
    }

    [Test]
    public async Task The_manifest_of_a_bundle_keeps_to_its_schema()
    {
        using var folder = new TempFolder();
        CommandRun run = await CommandRun.OfAsync(
            "bundle", TestPaths.Capture("memcg-oom-6.12"), "--policy", "chen-1", "-o", folder["b.tar.gz"], "--format", "json");
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of("bundle")).FaultsOf(run.Text), Is.Empty, run.Error);
    }

    [TestCase("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [TestCase("\"kind\": \"divergence\"", "\"kind\": \"difference\"")]
    [TestCase("\"golden\": \"differ\"", "\"golden\": \"changed\"")]
    [TestCase("\"decisions\":", "\"decision_count\":")]
    [TestCase("\"lost_events\": 0", "\"lost_events\": null")]
    [TestCase("\"lost_events\": 0", "\"lost_events\": \"0\"")]
    [TestCase("\"exit_code\": 1", "\"exit_code\": 7")]
    [TestCase("\"horizon_line\": null,", "")]
    public void A_broken_document_is_refused_also_by_the_schema_that_lets_keys_be_added(string from, string to)
    {
        string good = Text(MixedReport.All);
        string broken = good.Replace(from, to, StringComparison.Ordinal);
        Assert.That(broken, Is.Not.EqualTo(good));
        var schema = Validation.Of(PublishedSchema.Of("verify"));
        Assert.That((schema.FaultsOf(good).Length, schema.FaultsOf(broken).Length), Is.EqualTo((0, 0)).Using<(int Good, int Broken)>((a, b) => a.Good == b.Good && a.Broken > b.Broken));
    }

    [Test]
    public void A_key_that_is_added_breaks_no_reader()
    {
        string good = Text(MixedReport.All);
        string more = good.Replace("\"lost_events\":", "\"colour\": \"red\", \"lost_events\":", StringComparison.Ordinal);
        Assert.That(Validation.Of(PublishedSchema.Of("verify")).FaultsOf(more), Is.Empty);
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of("verify")).FaultsOf(more), Is.Not.Empty);
    }

    [Test]
    public void The_enumerations_are_those_of_the_code()
    {
        JsonNode types = PublishedSchema.Of("verify").Build()["$defs"]!;
        string?[] Enumeration(string type, string key) => [.. types[type]!["properties"]![key]!["enum"]!.AsArray().Select(v => v?.GetValue<string>())];
        Assert.Multiple(() =>
        {
            Assert.That(Enumeration("Finding", "kind"), Is.EquivalentTo(Enum.GetValues<FindingKind>().Select(Words.Of)));
            Assert.That(Enumeration("Policy", "golden"), Is.EquivalentTo(Enum.GetValues<GoldenStatus>().Select(GoldenOutcome.WordOf)));
            Assert.That(Enumeration("ContextLine", "relation"), Is.EquivalentTo(Enum.GetValues<ContextRelation>().Select(Words.Of)));
            Assert.That(Enumeration("Recording", "role"), Is.EquivalentTo(Enum.GetValues<FileRole>().Select(Words.Of)));
            Assert.That(Enumeration("Recording", "dialect"), Is.EquivalentTo(Enum.GetValues<Dialect>().Select(Words.Of).Distinct()));
            Assert.That(Enumeration("Node", "end"), Is.EquivalentTo(Enum.GetValues<NodeEnd>().Select(Words.Of)));
            Assert.That(Enumeration("Restart", "how"), Is.EquivalentTo(Enum.GetValues<CounterEnd>().Select(Words.Of)));
            Assert.That(Enumeration("Branch", "state"), Is.EquivalentTo(Enum.GetValues<CoverageState>().Select(Words.Of)));
            Assert.That(Enumeration("OomReport", "kind"), Is.EquivalentTo(Enum.GetValues<OomReportKind>().Select(OomWords.Of)));
        });
    }

    private static string Text(VerifyReport report) => Encoding.UTF8.GetString(ReportOf.Bytes(report));
}
