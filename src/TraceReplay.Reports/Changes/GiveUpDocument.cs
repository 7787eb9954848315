using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A call in which a policy gives up; sizes in pages. <c>reclaimable</c> is null where only bounds of it are known.</summary>
internal sealed record GiveUpDocument(
    string File, long Line, string? Time, string? Task, int Node, string? Zone, long Order, long Free, long? Reclaimable, long MinWmark, string? Presumed)
{
    public static GiveUpDocument Of(GiveUp give, Capture capture) => new(
        capture.Files[give.File].Name, give.Line, RecordingDocument.TimeOrNull(give.Time), give.Task.IsKnown ? capture.Names.Format(give.Task) : null,
        give.Node, give.Zone == Events.Zone.Unknown ? null : give.Zone.ToString(), give.Order, give.Free,
        give.Reclaimable.IsExact ? (long)give.Reclaimable.Min : null, give.MinWmark,
        give.Presumed == Presumptions.None ? null : PresumptionText.Describe(give.Presumed));
}
