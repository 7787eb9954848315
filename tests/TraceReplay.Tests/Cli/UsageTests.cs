using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>A command line that asks for what is not there: exit code 2, one line that helps, no output.</summary>
public sealed class UsageTests
{
    private const string Commands = "the commands are verify, merge, inspect, replay, accept, report, compare, minimize, bundle, record, policies, kernels, invariants, man, completion";

    private static readonly string Trace = Path.Combine(TestPaths.Capture("fleming-table"), "reclaim_retry_zone.txt");

    [Test]
    public Task No_arguments() => Fails($"no command; {Commands}; see tracereplay --help");

    [TestCase("frobnicate", "")]
    [TestCase("verfiy", " (did you mean verify?)")]
    [TestCase("kernel", " (did you mean kernels?)")]
    public Task An_unknown_command(string command, string hint) => Fails($"{command}: no such command{hint}; {Commands}", command, "x");

    [TestCase("--bogus", "")]
    [TestCase("--stritc", " (did you mean --strict?)")]
    [TestCase("--gloden", " (did you mean --golden?)")]
    public Task An_unknown_option(string option, string hint) =>
        Fails($"{option}: verify has no such option{hint}; see tracereplay verify --help", "verify", Trace, option);

    [Test]
    public Task An_option_of_another_command() =>
        Fails("--strict: replay has no such option; see tracereplay replay --help", "replay", Trace, "--strict");

    [Test]
    public Task Kernels_takes_no_path() => Fails("extra: no such option or argument of kernels; see tracereplay kernels --help", "kernels", "extra");

    [TestCase("verify")]
    [TestCase("inspect")]
    [TestCase("replay")]
    [TestCase("accept")]
    [TestCase("minimize")]
    public Task No_path(string command) => Fails($"Required argument 'PATH' missing for command: '{command}'; see tracereplay {command} --help", command);

    [TestCase("mainline-6.13", " (did you mean mainline-6.1?)")]
    [TestCase("ravenous", "")]
    public Task An_unknown_policy(string policy, string hint) =>
        Fails($"--policy {policy}: no such policy{hint}; the policies are {string.Join(", ", BuiltInPolicies.Names)}, or a file that ends in .policy", "verify", Trace, "--policy", policy);

    [Test]
    public Task A_parameter_of_a_policy_that_has_none() =>
        Fails("--policy mainline-6.12:max=3: mainline-6.12 has no parameters; leave out :max=3", "verify", Trace, "--policy", "mainline-6.12:max=3");

    [Test]
    public Task An_unknown_kernel() => Fails("--kernel 5.10: no such kernel line; the lines are auto, 6.1, 6.12, 6.18, 7.2, 7.3", "verify", Trace, "--kernel", "5.10");

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("two")]
    [TestCase("1.5")]
    [TestCase("99999999999")]
    public Task Jobs_that_are_no_number_from_1_on(string jobs) => Fails($"--jobs {jobs}: give a number from 1 on", "verify", Trace, "--jobs=" + jobs);

    [TestCase("verify", "text, json, jsonl, csv, junit and ktap")]
    [TestCase("inspect", "text and json")]
    [TestCase("replay", "text, json, jsonl and csv")]
    public Task A_format_that_is_not_built(string command, string formats) => Fails($"--format html: {command} has {formats}", command, Trace, "--format", "html");

    [Test]
    public async Task Accept_has_no_HTML()
    {
        CommandRun run = await CommandRun.OfAsync("accept", Trace, "--format", "html");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Single(), Does.StartWith("--format html: accept has text"));
    }

    [Test]
    public Task Unreferenced_that_is_no_choice() => Fails("--unreferenced burn: give keep, fail or delete", "accept", Trace, "--unreferenced", "burn");

    [Test]
    public Task An_empty_golden_folder() => Fails("--golden: give a folder", "verify", Trace, "--golden", "");

    [Test]
    public async Task An_output_file_that_cannot_be_made()
    {
        using var folder = new TempFolder();
        string file = folder["not-there/report.txt"];
        CommandRun run = await CommandRun.OfAsync("verify", Trace, "-o", file);
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
        Assert.That(run.Messages.Single(), Does.StartWith($"{file}: cannot be written: "));
    }

    [Test]
    public async Task A_path_that_begins_with_an_at_sign_is_a_path_and_no_response_file()
    {
        CommandRun run = await CommandRun.OfAsync("verify", "@here");
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, "@here: no such file or folder; check the spelling and the working directory")));
    }

    [Test]
    public async Task Behind_two_dashes_stands_a_path()
    {
        CommandRun run = await CommandRun.OfAsync("verify", "--", "--strict");
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, "--strict: no such file or folder; check the spelling and the working directory")));
    }

    private static async Task Fails(string message, params string[] args)
    {
        CommandRun run = await CommandRun.OfAsync(args);
        Assert.That((run.ExitCode, run.Messages, run.Text), Is.EqualTo((2, new[] { message }, string.Empty)));
    }
}
