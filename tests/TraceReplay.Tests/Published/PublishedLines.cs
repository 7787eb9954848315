namespace TraceReplay.Tests;

/// <summary>
/// The command lines: each command, and each format of it, has one at least; a test fails for what is left out. They run in the folder
/// that <see cref="PublishedFolder"/> makes.
/// </summary>
internal static class PublishedLines
{
    public static IReadOnlyList<PublishedLine> All { get; } =
    [
        PublishedLine.Of("--version"),
        PublishedLine.Of("--help"),
        PublishedLine.Of("verify --help"),
        PublishedLine.Of("verify traces --check"),
        PublishedLine.Of("verify traces/kswapd-high-7.2 --policy chen-1 --policy fleming-ram-backed --check --explain --coverage"),
        PublishedLine.Of("verify bad --check --kernel 6.12 --format text"),
        PublishedLine.Of("verify bad traces/zram-retry-6.12 --check --kernel 6.12 --format json"),
        PublishedLine.Of("verify bad traces/oom-reaper-7.2 --check --format junit"),
        PublishedLine.Of("verify bad traces/oom-reaper-7.2 --check --format ktap"),
        PublishedLine.Of("verify - --kernel 6.12 --check", input: "bad/ftrace.txt"),
        PublishedLine.Of("verify cut.txt.gz --kernel 6.12 --check"),
        PublishedLine.Of("verify traces/zram-retry-6.12 --policy golden-less.policy --check"),
        PublishedLine.Of("inspect traces --format text"),
        PublishedLine.Of("inspect traces/zram-oom-7.2 --format json"),
        PublishedLine.Of("inspect --thread-stats traces/zram-storm-light-6.12"),
        PublishedLine.Of("replay traces/zram-retry-6.12 --policy docs/examples/anon-headway.policy --summary --format text"),
        PublishedLine.Of("replay traces/oom-noswap-7.2 --policy mainline-7.2 --policy lmkd --format json"),
        PublishedLine.Of("replay traces/zram-retry-6.12 --policy fleming-progress-pct:percent=2% --format jsonl"),
        PublishedLine.Of("replay traces/zram-retry-6.12 --format csv"),
        PublishedLine.Of("replay traces/zram-retry-6.12 --format csv --rows episodes"),
        PublishedLine.Of("replay traces/kswapd-high-7.2 --format csv --rows runs"),
        PublishedLine.Of("accept bad traces/oom-noswap-7.2 --golden goldens --kernel 6.12 --format text"),
        PublishedLine.Of("accept traces/memcg-oom-6.12 --golden goldens --policy chen-1 --format json"),
        PublishedLine.Of("report traces/zram-retry-6.12 --policy fleming-ram-backed --format mail"),
        PublishedLine.Of("report traces/zram-retry-6.12 --policy chen-1 --format markdown"),
        PublishedLine.Of("report traces/zram-oom-7.2 --policy chen-1 --format html -o report.html"),
        PublishedLine.Of("report traces/kswapd-high-6.12 --policy chen-1 --format perfetto -o report.pftrace"),
        PublishedLine.Of("compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --format text"),
        PublishedLine.Of("compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --format json"),
        PublishedLine.Of("compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --format csv"),
        PublishedLine.Of("compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --format markdown"),
        PublishedLine.Of("compare traces/kswapd-high-6.12 traces/kswapd-high-7.2 --format mail"),
        PublishedLine.Of("minimize bad -o small --kernel 6.12 --format text"),
        PublishedLine.Of("minimize bad -o small --kernel 6.12 --format json"),
        PublishedLine.Of("bundle traces/zram-retry-6.12 --policy chen-1 -o bundle.tar.gz --format text"),
        PublishedLine.Of("bundle traces/memcg-oom-6.12 --redact -o bundle.tar.gz --format json"),
        PublishedLine.Of("record"),
        PublishedLine.Of("record --kernel 6.12 --tracer perf --write kit"),
        PublishedLine.Of("policies --format text"),
        PublishedLine.Of("policies --format json"),
        PublishedLine.Of("policies chen-1"),
        PublishedLine.Of("policies --inputs --format json"),
        PublishedLine.Of("policies --rules"),
        PublishedLine.Of("kernels --format text"),
        PublishedLine.Of("kernels --format json"),
        PublishedLine.Of("invariants --format text"),
        PublishedLine.Of("invariants --format json"),
        PublishedLine.Of("invariants I26"),
        PublishedLine.Of("man verify"),
        PublishedLine.Of("completion bash"),
        PublishedLine.Of("completion zsh"),
        PublishedLine.Of("completion fish"),

        // What goes wrong: the words of the framework are in these messages.
        PublishedLine.Of("verify nowhere"),
        PublishedLine.Of("verify --polcy chen-1 traces"),
        PublishedLine.Of("verifi traces"),
        PublishedLine.Of("verify damaged.txt.gz"),
        PublishedLine.Of("verify traces/fleming-table --check -o bad/nowhere/text"),
        PublishedLine.Of("report traces/fleming-table -o bad/ftrace.txt/text"),
        PublishedLine.Of("replay traces/fleming-table --policy wrong.policy"),
        PublishedLine.Of("replay traces/fleming-table --policy bad"),
    ];
}
