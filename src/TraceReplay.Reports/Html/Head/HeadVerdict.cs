using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Conformance in a word (<c>ok</c>, <c>wrong</c>, <c>doubt</c> say how to show it) and in a sentence.</summary>
internal sealed record HeadVerdict(string Kind, string Word, string Text)
{
    public static HeadVerdict Of(CaptureReport capture)
    {
        PolicyResult leading = capture.Result.Leading;
        SiteCounts total = leading.Decisions.Total;
        if (!leading.IsNative)
        {
            return new HeadVerdict("doubt", "not checked", "The recorded kernel was not held against its own source.");
        }

        string counts = PictureSource.Text($"{total.Agree:N0} of {Decisions(total.Decisions)} as {leading.Policy.Name} decides");
        string open = total.Undetermined > 0 ? PictureSource.Text($", {total.Undetermined:N0} undetermined") : string.Empty;
        return capture switch
        {
            { Diverges: true } => new HeadVerdict("wrong", "diverges", PictureSource.Text($"{counts}, {total.Diverge:N0} not{open}.")),
            { BreaksInvariant: true } => new HeadVerdict("wrong", "breaks an invariant", $"{counts}{open}."),
            { Result.IsLossy: true, IsUndetermined: true } => new HeadVerdict("doubt", "inconclusive", $"{counts}{open}; the capture has lost events or is damaged."),
            _ when total.Agree == 0 && total.Undetermined > 0 => new HeadVerdict("doubt", "undetermined", $"{counts}{open}."),
            _ when total.Decisions == 0 => new HeadVerdict("doubt", "nothing to check", "The capture shows no decision."),
            _ => new HeadVerdict("ok", "conforms", $"{counts}{open}."),
        };
    }

    private static string Decisions(long count) => count == 1 ? "1 decision" : PictureSource.Text($"{count:N0} decisions");
}
