using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Holds a capture against <see cref="SiteNeeds"/>.</summary>
internal static class MissingInputList
{
    /// <summary>What the capture lacks, by site. What its kernel does not trace is not missing: the probe that stands in for it is.</summary>
    public static IReadOnlyList<MissingInput> Of(Capture capture, KernelIdentity kernel) =>
        [.. SiteNeeds.All.Select(need => Find(need, capture, kernel.Presumed)).OfType<MissingInput>()];

    private static MissingInput? Find(SiteNeed need, Capture capture, KernelVersion kernel)
    {
        if (IsIn(need.Input, capture) || (need.StandIn is not null && IsIn(need.StandIn, capture)) || !Counts(need, capture))
        {
            return null;
        }

        bool traced = KernelMarks.OfEvent(need.Input.Name) is not KernelMark mark || mark.Admits(kernel, has: true);
        RecordedInput? input = traced ? need.Input : need.StandIn;
        return input is null ? null : new MissingInput(
            need.Site,
            input,
            need.Effect,
            input.Kind == InputKind.Snapshot || input.Field is not null || need.Witnesses.Any(w => Has(capture, w)),
            traced ? null : need.Input.Name,
            input.Kind == InputKind.Snapshot ? [] : ClosestNames.In(capture, input),
            RecordCommands.For(input, kernel));
    }

    private static bool Counts(SiteNeed need, Capture capture) => need.OnlyWith == EventKind.None || Has(capture, need.OnlyWith);

    private static bool Has(Capture capture, EventKind kind) => capture.Files.Any(f => f.Role == FileRole.Replayed && f.CountOf(kind) > 0);

    private static bool IsIn(RecordedInput input, Capture capture) => input.IsIn(capture, FileRole.Replayed);
}
