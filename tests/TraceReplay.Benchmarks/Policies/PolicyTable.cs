using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>What each further policy costs, by policies and capture.</summary>
internal static class PolicyTable
{
    public static async Task<ResultTable> MeasureAsync(IReadOnlyList<string> captures, int runs, CancellationToken ct)
    {
        var table = new ResultTable(
            "further policies in one pass over the input", ["beside the kernel's own policy", .. captures.Select(c => $">{Path.GetFileName(c)}")])
        {
            Note = "none: the pass, fastest / median ms. Others: what each policy adds to that, % of the fastest passes / % as the median of the rounds.",
        };
        List<PolicyContender[]> byCapture = [];
        foreach (string capture in captures)
        {
            byCapture.Add(await ContendersAsync(Path.Combine(RepositoryRoot.Path, capture), ct));
        }

        // All captures in one run: the code is compiled for what all of them do.
        await PolicyRounds.RunAsync([.. byCapture.SelectMany(c => c)], runs, ct);
        table.Rows.AddRange(PolicyChoice.All.Select((choice, i) => (string[])[choice.Title, .. byCapture.Select(c => Cell(c[i], alone: c[0]))]));
        return table;
    }

    private static async Task<PolicyContender[]> ContendersAsync(string path, CancellationToken ct)
    {
        Capture capture = await CaptureFinder.Find(path).Single().OpenAsync(ct);
        KernelLine recorded = KernelIdentity.Of(capture, asked: null).Line;
        return [.. PolicyChoice.All.Select(choice => new PolicyContender(path, choice, recorded))];
    }

    private static string Cell(PolicyContender contender, PolicyContender alone)
    {
        var times = PassTimes.Of([.. contender.Times]);
        int further = contender.Choice.Names.Length;
        if (further == 0)
        {
            return $"{times.Fastest * 1e3:F1} / {times.Median * 1e3:F1} ms";
        }

        string Each(double share) => $"{100 * (share - 1) / further:F1}";
        double[] shares = [.. contender.Times.Zip(alone.Times, (with, without) => with / without).Order()];
        return $"{Each(times.Fastest / PassTimes.Of([.. alone.Times]).Fastest)} / {Each(shares[shares.Length / 2])}";
    }
}
