using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>The command <c>policies</c>, and policies that <c>--policy</c> names.</summary>
public sealed class PoliciesCommandTests
{
    private static readonly string Trace = Path.Combine(TestPaths.Capture("fleming-table"), "reclaim_retry_zone.txt");

    [Test]
    public async Task The_list_has_every_policy_with_what_it_extends_and_its_source()
    {
        CommandRun run = await CommandRun.OfAsync("policies");
        string[] names = [.. run.Text.Split('\n').Where(l => l.Length > 0 && l[0] != ' ').Select(l => l.Split(' ')[0]).Except(["policy", "killer"])];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(names, Is.EqualTo(BuiltInPolicies.Names));
            Assert.That(run.Text, Does.Contain("mm/vmscan: mitigate spurious kswapd_failures reset from direct reclaim (2026-01-20; <20260120024402"));
            Assert.That(run.Text, Does.Match("(?m)^chen-2 +chen-1 "));
        }
    }

    [Test]
    public async Task The_list_as_JSON_has_the_same()
    {
        CommandRun run = await CommandRun.OfAsync("policies", "--format", "json");
        var rows = run.Json.GetProperty("policies").EnumerateArray().ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows.Select(r => r.GetProperty("name").GetString()), Is.EqualTo(BuiltInPolicies.Names));
            Assert.That(rows[1].GetProperty("kernel").GetString(), Is.EqualTo("6.12"));
            Assert.That(rows[6].GetProperty("extends").GetString(), Is.EqualTo("chen-1"));
            Assert.That(rows[6].GetProperty("sources")[0].GetProperty("commit").GetString(), Is.EqualTo("a45088376d8a847a5e3b1982fcfceb41644e3b1d"));
        }
    }

    [TestCaseSource(typeof(BuiltInPolicies), nameof(BuiltInPolicies.Names))]
    public async Task A_printed_text_can_be_saved_and_is_the_same_policy(string name)
    {
        using var folder = new TempFolder();
        CommandRun printed = await CommandRun.OfAsync("policies", name);
        folder.Write("my.policy", printed.Output);
        CommandRun again = await CommandRun.OfAsync("policies", folder["my.policy"]);
        CommandRun named = await CommandRun.OfAsync("replay", Trace, "--policy", name);
        CommandRun saved = await CommandRun.OfAsync("replay", Trace, "--policy", folder["my.policy"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(printed.Text, Does.StartWith($"policy {name}\n\""));
            Assert.That(again.Text, Is.EqualTo(printed.Text));
            Assert.That(saved.Text, Is.EqualTo(named.Text));
        }
    }

    [Test]
    public async Task A_changed_text_is_called_as_its_file_is()
    {
        using var folder = new TempFolder();
        CommandRun printed = await CommandRun.OfAsync("policies", "chen-1");
        string changed = printed.Text.Replace("and node.balanced", "and not reset.by_memcg", StringComparison.Ordinal);
        folder.Write("my.policy", changed).Write("chen-1.policy", changed);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await NameOf(folder["my.policy"]), Is.EqualTo("my"));
            Assert.That(await NameOf(folder["chen-1.policy"]), Is.EqualTo("chen-1-changed"));
        }
    }

    [Test]
    public async Task The_name_holds_the_values_that_are_not_the_defaults_in_the_order_of_the_parameters() => Assert.That(
        await NameOf("fleming-progress-pct:denominator=scanned,percent=2%"), Is.EqualTo("fleming-progress-pct:percent=2%,denominator=scanned"));

    [Test]
    public async Task A_value_that_is_the_default_leaves_the_name_as_it_is() =>
        Assert.That(await NameOf("fleming-progress-pct:percent=1%"), Is.EqualTo("fleming-progress-pct"));

    [Test]
    public async Task JSON_of_one_has_parameters_rules_and_what_they_read()
    {
        CommandRun run = await CommandRun.OfAsync("policies", "chen-2", "--format", "json");
        var rule = run.Json.GetProperty("rules").EnumerateArray().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.GetProperty("policy").GetString(), Is.EqualTo("chen-1"));
            Assert.That(rule.GetProperty("expression").GetString(), Is.EqualTo("reclaimed > 0 pages and node.balanced"));
            Assert.That(rule.GetProperty("inputs").EnumerateArray().Select(i => i.GetString()), Is.EqualTo(new[] { "node.balanced", "reclaimed" }));
        }
    }

    [Test]
    public async Task JSON_of_one_tells_a_parameter_s_range_and_value()
    {
        CommandRun run = await CommandRun.OfAsync("policies", "weiner-min-percent:percent=0.5%", "--format", "json");
        var percent = run.Json.GetProperty("parameters")[0];
        Assert.That(
            new[] { "default", "value", "from", "to" }.Select(k => percent.GetProperty(k).GetString()), Is.EqualTo(new[] { "1%", "0.5%", "0%", "100%" }));
    }

    [TestCase("--inputs", "zram.orig")]
    [TestCase("--rules", "kswapd_failures.hopeless")]
    public async Task Inputs_and_rules_are_listed_as_text_and_as_JSON(string option, string name)
    {
        CommandRun text = await CommandRun.OfAsync("policies", option);
        CommandRun json = await CommandRun.OfAsync("policies", option, "--format", "json");
        var names = json.Json.GetProperty(option[2..]).EnumerateArray().Select(i => i.GetProperty("name").GetString());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Text, Does.Match($"(?m)^{name} "));
            Assert.That(names, Has.Member(name));
        }
    }

    [Test]
    public async Task A_wrong_file_is_exit_code_2_and_says_where_it_is_wrong()
    {
        using var folder = new TempFolder();
        folder.Write("my.policy", "policy my\nextends mainline\n\nrule should_reclaim_retry.reclaimable =\n    when zone.fille > 0 pages then zone.file else base\n");
        CommandRun run = await CommandRun.OfAsync("replay", Trace, "--policy", folder["my.policy"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Error, Is.EqualTo(
                $"""
                {folder["my.policy"]}:5:10: unknown input 'zone.fille': did you mean zone.file?
                        when zone.fille > 0 pages then zone.file else base
                             ^^^^^^^^^^

                """));
        }
    }

    [Test]
    public async Task What_a_file_extends_is_looked_for_beside_it_first()
    {
        using var folder = new TempFolder();
        folder.Write("my.policy", "policy my\nextends chen-1\n").Write("chen-1.policy", "policy other\nextends mainline\nrule kswapd_failures.hopeless = failures >= 4\n");
        CommandRun run = await CommandRun.OfAsync("policies", folder["my.policy"], "--format", "json");
        Assert.That(run.Json.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("name").GetString()), Is.EqualTo(new[] { "kswapd_failures.hopeless" }));
    }

    [Test]
    public async Task Files_that_extend_each_other_are_exit_code_2()
    {
        using var folder = new TempFolder();
        folder.Write("a.policy", "policy a\nextends b\n").Write("b.policy", "policy b\nextends a\n");
        CommandRun run = await CommandRun.OfAsync("policies", folder["a.policy"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain($"b.policy:2:9: the policies extend each other: {folder["a.policy"]} -> {folder["b.policy"]} -> {folder["a.policy"]}"));
        }
    }

    [TestCase("fleming-progress-pct:percent=101%", "percent takes 0%..100%, and not '101%'; write percent=1%")]
    [TestCase("fleming-progress-pct:percent=1", "percent takes 0%..100%, and not '1'; write percent=1%")]
    [TestCase("fleming-progress-pct:percent", "percent takes 0%..100%, and not ''; write percent=1%")]
    [TestCase("fleming-progress-pct:prcent=2%", "no parameter 'prcent' (did you mean percent?); the parameters are percent, denominator")]
    [TestCase("fleming-progress-pct:percent=2%,percent=3%", "percent is set twice")]
    [TestCase("weiner-min-percent:denominator=all", "denominator takes lru or scanned, and not 'all'; write denominator=lru")]
    [TestCase("fleming-ram-backed:treat_all_as_ram=yes", "treat_all_as_ram takes true or false, and not 'yes'; write treat_all_as_ram=false")]
    public async Task A_wrong_parameter_is_exit_code_2_and_says_what_it_takes(string policy, string message)
    {
        CommandRun run = await CommandRun.OfAsync("replay", Trace, "--policy", policy);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, $"tracereplay: --policy {policy}: {message}\n")));
    }

    [Test]
    public async Task Two_policies_of_one_name_are_refused()
    {
        using var folder = new TempFolder();
        folder.Write("a.policy", "policy same\nextends mainline\n").Write("b.policy", "policy same\nextends chen-1\n");
        CommandRun run = await CommandRun.OfAsync("replay", Trace, "--policy", folder["a.policy"], "--policy", folder["b.policy"]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "tracereplay: --policy: two policies are called same; give one of them another name\n")));
    }

    [TestCase("./none.policy", "./none.policy: no such file")]
    [TestCase("ravenous", "ravenous: no such policy")]
    public async Task A_policy_that_is_not_there_is_exit_code_2(string name, string message)
    {
        CommandRun run = await CommandRun.OfAsync("policies", name);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Messages.Single(), Does.StartWith(message));
        }
    }

    private static async Task<string?> NameOf(string policy) =>
        (await CommandRun.OfAsync("policies", policy, "--format", "json")).Json.GetProperty("name").GetString();
}
