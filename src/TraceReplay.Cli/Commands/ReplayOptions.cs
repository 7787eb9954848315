using System.CommandLine;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The options that only <c>replay</c> has.</summary>
internal sealed class ReplayOptions
{
    // At the index of their ReplayRowKind.
    private static readonly string[] Kinds = ["decisions", "episodes", "runs"];

    private readonly Option<bool> _summary = new("--summary") { Description = "Only the policies side by side, without their decisions (text)." };
    private readonly Option<string?> _rows = new("--rows") { Description = "What a row is (csv): a decision, a stall, or a run of balance_pgdat (default: decisions).", HelpName = string.Join('|', Kinds) };

    /// <summary>Adds the options to the command.</summary>
    public ReplayOptions(Command command)
    {
        command.Options.Add(_summary);
        command.Options.Add(_rows);
    }

    /// <summary>Reads and checks them.</summary>
    public ReplaySettings Read(ParseResult parsed, CommonSettings settings)
    {
        bool summary = parsed.GetValue(_summary);
        if (summary && settings.Format != OutputFormat.Text)
        {
            throw new UsageException("--summary: for text only; json has the summary beside the decisions, csv and jsonl have decisions only");
        }

        string? rows = parsed.GetValue(_rows);
        if (rows is not null && settings.Format != OutputFormat.Csv)
        {
            throw new UsageException("--rows: for csv only; the other formats have decisions");
        }

        return new ReplaySettings(summary, ToKind(rows ?? Kinds[0]));
    }

    private static ReplayRowKind ToKind(string name) => Kinds.Contains(name, StringComparer.Ordinal)
        ? (ReplayRowKind)Array.IndexOf(Kinds, name)
        : throw new UsageException($"--rows {name}: a row is one of {string.Join(", ", Kinds)}");
}
