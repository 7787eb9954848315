using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Benchmarks;

/// <summary>What each further policy costs, by capture and policies.</summary>
internal static class PolicyTable
{
    public static async Task<ResultTable> MeasureAsync(IReadOnlyList<string> captures, int runs, CancellationToken ct)
    {
        var table = new ResultTable(
            "further policies in one pass over the input",
            "capture", "policies beside the kernel's own", ">fastest ms", ">median ms", ">% each, fastest", ">% each, median")
        {
            Note = "% each: what the policies add to the pass of the kernel's own policy alone, by policy; of the fastest passes, and the median of the rounds.",
        };
        List<PolicyContender[]> byCapture = [];
        foreach (string capture in captures)
        {
            byCapture.Add(await ContendersAsync(Path.Combine(RepositoryRoot.Path, capture), ct));
        }

        await PolicyRounds.RunAsync([.. byCapture.SelectMany(c => c)], runs, ct);
        foreach ((string capture, PolicyContender[] contenders) in captures.Zip(byCapture))
        {
            table.Rows.AddRange(contenders.Select(c => Row(Path.GetFileName(capture), c, contenders[0])));
        }

        return table;
    }

    // All captures in one run: the code is compiled for what all of them do.
    private static async Task<PolicyContender[]> ContendersAsync(string path, CancellationToken ct)
    {
        Capture capture = await CaptureFinder.Find(path).Single().OpenAsync(ct);
        KernelLine recorded = KernelIdentity.Of(capture, asked: null).Line;
        return [.. PolicyChoice.All.Select(choice => new PolicyContender(path, choice, recorded))];
    }

    private static string[] Row(string capture, PolicyContender contender, PolicyContender alone)
    {
        var times = PassTimes.Of([.. contender.Times]);
        var native = PassTimes.Of([.. alone.Times]);
        int further = contender.Choice.Names.Length;
        string Each(double share) => further == 0 ? "" : $"{100 * (share - 1) / further:F1}";
        double median = contender.Times.Zip(alone.Times, (with, without) => with / without).Order().ElementAt(contender.Times.Count / 2);
        return
        [
            capture, contender.Choice.Title, $"{times.Fastest * 1e3:F1}", $"{times.Median * 1e3:F1}", Each(times.Fastest / native.Fastest), Each(median),
        ];
    }
}
