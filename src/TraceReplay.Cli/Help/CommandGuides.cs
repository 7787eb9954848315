using System.CommandLine;
using static TraceReplay.Reports.ExitCodes;

namespace TraceReplay.Cli;

/// <summary>The guide of each command. A test runs every example; a command without one fails it.</summary>
internal static class CommandGuides
{
    private const string Root = "";

    private static readonly int[] Told = [Ok, Failed];
    private static readonly int[] Judged = [Ok, Wrong, Failed, Inconclusive];

    // Those of a command that gives a part of its result when it is interrupted.
    private static readonly int[] ToldInPart = [.. Told, Interrupted];
    private static readonly int[] JudgedInPart = [.. Judged, Interrupted];

    private static readonly Dictionary<string, CommandGuide> ByName = new(StringComparer.Ordinal)
    {
        [Root] = new(
            Judged,
            new("tracereplay verify traces", "All captures of a folder against the kernel's source and their goldens."),
            new("tracereplay inspect traces/zram-retry-6.12", "What a recording holds, and what is missing from it."),
            new("tracereplay replay traces/zram-retry-6.12 --policy chen-1 --summary", "What a proposed policy would have changed.")),
        ["verify"] = new(
            JudgedInPart,
            new("tracereplay verify traces/kswapd-high-7.2", "Whether the kernel decided what its source says, and what kswapd did."),
            new("tracereplay verify traces --format junit -o junit.xml", "Tests for a CI system: a capture is a suite; ktap for kernel CI."),
            new("zcat traces/oom-noswap-6.12/ftrace.txt.gz | tracereplay verify - --kernel 6.12 --quiet", "A text from a pipe; only what is wrong with it is shown.")),
        ["merge"] = new(
            Judged,
            new("for i in 1 2 3; do tracereplay verify traces --shard $i/3 --format json -o shard$i.json; done; tracereplay merge shard1.json shard2.json shard3.json -o merged.json", "What verify traces --format json prints, from three processes or machines."),
            new("for i in 1 2; do tracereplay verify traces/boost-7.2 traces/pcp-reset-7.2 --shard $i/2 --format json -o part$i.json; done; tracereplay merge part1.json part2.json --format csv", "A row for each policy on each capture.")),
        ["inspect"] = new(
            ToldInPart,
            new("tracereplay inspect traces/gfp-low-7.3", "The kernel, the clocks, the events by type, and what is missing."),
            new("tracereplay inspect --thread-stats traces/zram-storm-light-6.12", "The figures that the reviews of direct reclaim argue with.")),
        ["replay"] = new(
            JudgedInPart,
            new("tracereplay replay traces/zram-storm-light-6.12 --policy mainline-6.12 --policy chen-1 --summary", "Policies side by side with the kernel."),
            new("tracereplay replay traces/zram-retry-6.12 --policy fleming-progress-pct:percent=2% --format csv", "Every decision of a policy, for a spreadsheet."),
            new("tracereplay replay traces/kswapd-high-6.12 --policy docs/examples/anon-headway.policy --summary", "A policy of one's own, from its file.")),
        ["accept"] = new(
            [Ok, Wrong, Failed],
            new("tracereplay accept traces/zram-retry-6.12 --policy chen-1", "A golden of a proposal; verify holds it from then on."),
            new("tracereplay accept traces --review", "One difference after the other, on a terminal: accept, reject, skip.", Failed),
            new("tracereplay accept traces --unreferenced delete", "All captures; goldens of captures that are gone go too.")),
        ["report"] = new(
            Judged,
            new("tracereplay report traces/zram-retry-6.12 --policy fleming-ram-backed --policy weiner-split-progress", "Plain text for the mail of a patch."),
            new("tracereplay report traces/zram-retry-6.12 --policy chen-1 --format html -o report.html", "One file for a browser.")),
        ["compare"] = new(
            Judged,
            new("tracereplay compare traces/kswapd-high-6.12 traces/kswapd-high-7.2", "One recording before and one after a patch."),
            new("tracereplay compare traces/zram-retry-6.12 traces/zram-retry-6.18 --policy fleming-ram-backed --format json", "What a policy would have changed in each, too.")),
        ["bundle"] = new(
            Told,
            new("tracereplay bundle traces/zram-retry-6.12 --policy chen-1 -o zram-retry.tar.gz", "What a reviewer needs, in one file that verify takes as it is."),
            new("tracereplay bundle traces/memcg-oom-6.12 --redact -o memcg-oom.tar.gz", "Without the names of tasks, hosts and cgroups.")),
        ["record"] = new(
            Told,
            new("tracereplay record > record.sh", "The recorder for any kernel: copy it to the machine, and run it there as root."),
            new("tracereplay record --kernel 6.12 --tracer perf | head -20", "Made for one kernel line and tracer; the events stand at the top."),
            new("tracereplay record --write kit", "The same as a folder: the script, the probes, the sampler and a README.")),
        ["minimize"] = new(
            Told,
            new("mkdir bad && zcat traces/oom-noswap-6.12/ftrace.txt.gz | sed '14832s/no_progress_loops=3/no_progress_loops=5/' > bad/ftrace.txt && tracereplay minimize bad -o small --kernel 6.12", "The few lines that still show the first error."),
            new("tracereplay minimize traces/zram-retry-6.12 -o small", "Nothing is written of a capture that has no finding.", Failed)),
        ["policies"] = new(
            Told,
            new("tracereplay policies", "The policies that can be named."),
            new("tracereplay policies chen-1", "The text of one: save it, change it, and give the file to --policy."),
            new("tracereplay policies --inputs", "What the rules of a policy can read.")),
        ["kernels"] = new(
            Told,
            new("tracereplay kernels", "The kernel lines side by side."),
            new("tracereplay kernels --kernel 7.2 --format json", "The rules of one, for a script.")),
        ["invariants"] = new(
            Told,
            new("tracereplay invariants --kernel 6.12", "The invariants of one kernel line."),
            new("tracereplay invariants I26", "What one says, where the source implies it, and a trace that breaks it.")),
        ["man"] = new(
            Told,
            new("tracereplay man verify > tracereplay-verify.1", "The page of a command, as a file."),
            new("tracereplay man > tracereplay.1", "The page of tracereplay itself.")),
        ["completion"] = new(
            Told,
            new("""eval "$(tracereplay completion bash)" """.Trim(), "In ~/.bashrc: the Tab key completes commands, options and their values."),
            new("tracereplay completion zsh > _tracereplay", "For zsh, into a folder of its $fpath."),
            new("tracereplay completion fish > tracereplay.fish", "For fish, into ~/.config/fish/completions.")),
    };

    /// <summary>The commands that have a guide, the root command as an empty name.</summary>
    public static IReadOnlyCollection<string> Commands => ByName.Keys;

    /// <summary>The guide of a command; null where nobody wrote one.</summary>
    public static CommandGuide? Of(Command command) => ByName.GetValueOrDefault(command is RootCommand ? Root : command.Name);
}
