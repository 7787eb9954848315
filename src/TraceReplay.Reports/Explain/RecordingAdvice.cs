using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What records an input on a kernel.</summary>
internal static class RecordingAdvice
{
    /// <summary>The events and snapshots; of an event that the kernel does not trace, the probe in its place, where there is one.</summary>
    public static IEnumerable<RecordedInput> For(MissingInputs input, KernelVersion kernel) =>
        (InputMeanings.Of(input)?.Record ?? []).Select(r => On(r, kernel)).OfType<RecordedInput>();

    private static RecordedInput? On(RecordedInput input, KernelVersion kernel)
    {
        bool traced = KernelMarks.OfEvent(input.Name) is not KernelMark mark || mark.Admits(kernel, has: true);
        return traced ? input : SiteNeeds.All.FirstOrDefault(n => n.Input == input)?.StandIn;
    }
}
