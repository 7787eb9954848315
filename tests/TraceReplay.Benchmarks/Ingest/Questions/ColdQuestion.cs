namespace TraceReplay.Benchmarks;

/// <summary>What does a user get who runs the command once, JIT and all?</summary>
internal sealed class ColdQuestion(IngestSettings settings, TextFile text, TextFile few) : IQuestion
{
    private const string Built = "src/TraceReplay.Cli/bin/Release/net10.0/tracereplay";
    private const string Published = "artifacts/tracereplay";

    public Task<ResultTable> AnswerAsync(CancellationToken ct)
    {
        // A process that reads next to nothing has no rate.
        TextFile nothing = few with { Bytes = 0 };
        return RateTable.MeasureAsync(
            $"cold, {text.Bytes / 1e6:F0} MB of ftrace text, one process a run",
            "ratio: to the warm parser on the same file. inspect does more than parse. --version is what a process costs that reads nothing, "
                + "inspect of a few lines what it costs beside the text.",
            settings.Runs,
            [
                new Contender(new ParserPeer(), text) { IsReference = true },
                new Contender(new OncePeer(fromMain: false), text),
                new Contender(new OncePeer(fromMain: true), text),
                new Contender(new InspectPeer("tracereplay inspect, as built", Built), text),
                new Contender(new InspectPeer("tracereplay inspect, as published", Published), text),
                new Contender(new InspectPeer("tracereplay inspect of a few lines, as built", Built), nothing),
                new Contender(new InspectPeer("tracereplay inspect of a few lines, as published", Published), nothing),
                new Contender(new VersionPeer("tracereplay --version, as built", Built), nothing),
                new Contender(new VersionPeer("tracereplay --version, as published", Published), nothing),
            ],
            ct);
    }
}
