using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One step of a minimization: what was taken away as a whole, and how many events' lines went with it.</summary>
internal sealed record MinimizeStepDocument(string Step, MinimizeCountDocument Groups, MinimizeCountDocument Lines, int Tries)
{
    public static MinimizeStepDocument Of(MinimizeStep step) => new(
        step.Groups, new MinimizeCountDocument(step.GroupsBefore, step.GroupsAfter), new MinimizeCountDocument(step.LinesBefore, step.LinesAfter), step.Tries);
}
