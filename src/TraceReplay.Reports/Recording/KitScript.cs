using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The recorder: a bash script that records a capture on a machine without .NET.</summary>
/// <param name="line">The kernel line that will be recorded; null where the script is to find out what there is.</param>
/// <param name="tracer">The tracer that it takes where its own <c>--tracer</c> names no other.</param>
public sealed class KitScript(KernelLine? line, KitTracer tracer)
{
    internal const string Template = "decisions.bt.in";
    internal const string Series = "series.sh";

    private static readonly string[] Tracers = ["ftrace", "perf", "trace-cmd"];

    /// <summary>The names of the tracers, in the order of <see cref="KitTracer"/>.</summary>
    public static IReadOnlyList<string> TracerNames => Tracers;

    /// <summary>The whole script in one text.</summary>
    public string Whole() => Compose(
        $"decisions_template() {{\n    cat <<'TEMPLATE'\n{KitParts.Read(Template)}TEMPLATE\n}}\n",
        KitParts.Read(Series));

    /// <summary>The script that reads <see cref="Template"/> and <see cref="Series"/> from the folder it stands in.</summary>
    internal string Split() => Compose(
        $"HERE=$(cd -- \"$(dirname -- \"${{BASH_SOURCE[0]}}\")\" && pwd)\n\ndecisions_template() {{ cat -- \"$HERE/{Template}\"; }}\n",
        $"# shellcheck source={Series}\n. \"$HERE/{Series}\"\n");

    private string Compose(string template, string series) => string.Join(
        '\n',
        Head(),
        KitParts.Read("options.sh"),
        KitParts.Read("common.sh"),
        KitParts.Read("snapshots.sh"),
        KitParts.Read("tracers.sh"),
        template,
        KitParts.Read("decisions.sh"),
        series,
        KitParts.Read("main.sh"),
        "main \"$@\" </dev/null\n");

    private string Head() => KitParts.Read("head.sh")
        .Replace("@@line@@", line?.Name ?? "auto", StringComparison.Ordinal)
        .Replace("@@tracer@@", Tracers[(int)tracer], StringComparison.Ordinal)
        .Replace("@@events@@", string.Join('\n', KitEvents.Of(line)), StringComparison.Ordinal);
}
