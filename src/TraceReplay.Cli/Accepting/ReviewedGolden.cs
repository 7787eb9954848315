using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>A golden that differs or is missing.</summary>
internal sealed class ReviewedGolden(PendingGolden golden, CliConsole console) : ReviewItem
{
    private bool IsMissing => golden.Outcome.Status == GoldenStatus.Missing;

    public override string Title => $"{(IsMissing ? "missing" : "changed")} {golden.Outcome.VerifiedPath}";

    public override string AcceptWords => IsMissing ? "make it" : "replace it";

    public override void Show(TextWriter output, TextStyle style)
    {
        foreach (string line in GoldenMessage.Changes(golden.Outcome))
        {
            output.WriteLine($"    {TerminalText.Printable(line)}");
        }

        DiffText.Write(output, IsMissing ? LineDiff.Between(string.Empty, golden.Text) : golden.Outcome.Diff, style, "    ");
    }

    public override string Accept()
    {
        AcceptedGolden done = golden.Accept(console);
        return $"{done.Status} {done.Path}";
    }

    public override string Reject()
    {
        golden.Reject();
        return $"rejected {golden.Outcome.VerifiedPath}";
    }
}
