using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests.Oracle;

/// <summary>A simulated recording and what the product makes of it.</summary>
internal sealed record SimulatedRun(Scenario Scenario, Recording Recording, Verified Verified)
{
    public static SimulatedRun Of(Scenario scenario)
    {
        var recording = Machine.Record(scenario);
        return new SimulatedRun(scenario, recording, Verified.OfText(recording.Text, LineOf(scenario.Source), recording.Zoneinfo));
    }

    public static KernelLine LineOf(KernelSource source) => source switch
    {
        KernelSource.Linux61 => KernelLineCatalogue.Linux61,
        KernelSource.Linux612 => KernelLineCatalogue.Linux612,
        KernelSource.Linux618 => KernelLineCatalogue.Linux618,
        KernelSource.Linux72 => KernelLineCatalogue.Linux72,
        _ => KernelLineCatalogue.Linux73,
    };

    /// <summary>What diverges.</summary>
    public IEnumerable<string> Divergences => Verified.Diverging.Select(d => Tell(d));

    public string Tell(in Decision decision) =>
        $"{Scenario.Source} seed {Scenario.Seed} line {decision.Line}: {decision.Clause} {decision.Verdict.Kind} ({decision.Verdict.Missing}) observed {decision.Observed}, expected {decision.Expected}: {Recording[decision.Line].Text}";
}
