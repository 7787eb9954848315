using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>A capture of which something is left out decides less, and nothing otherwise.</summary>
public sealed class LessKnownTests
{
    private static readonly string[] Names = ["fleming-ram-backed", "weiner-split-progress"];

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(1)]
    public void Lines_of_zone_lru_that_are_left_out_only_make_decisions_undetermined(int oneOf)
    {
        var random = new Random(20260215);
        Holds("zram-retry-6.12", folder => folder.Write("decisions.txt", Left("zram-retry-6.12", l => !l.Contains(" zone_lru: ", StringComparison.Ordinal) || random.Next(oneOf) != 0)), "decisions.txt.gz", Names);
    }

    [TestCase("zoneinfo.before", "zoneinfo.after")]
    [TestCase("swaps.before", "swaps.after")]
    public void Snapshots_that_are_left_out_only_make_decisions_undetermined(string before, string after) =>
        Holds("zram-retry-6.12", _ => { }, [before, after], Names);

    [Test]
    public void Looks_that_are_left_out_altogether_only_make_decisions_undetermined() =>
        Holds("kswapd-high-6.12", folder => folder.Write("decisions.txt", Left("kswapd-high-6.12", l => !l.Contains(" pgdat_balanced: ", StringComparison.Ordinal))), "decisions.txt.gz", ["chen-1"]);

    private static string Left(string capture, Func<string, bool> isLeft) =>
        string.Concat(CaptureTexts.Lines(capture, "decisions.txt.gz").Where(isLeft).Select(l => l + "\n"));

    private static void Holds(string capture, Action<TempFolder> write, string without, string[] names) => Holds(capture, write, [without], names);

    private static void Holds(string capture, Action<TempFolder> write, string[] without, string[] names)
    {
        using var folder = new TempFolder();
        foreach (string file in Directory.GetFiles(TestPaths.Capture(capture)).Where(f => !without.Contains(Path.GetFileName(f))))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        write(folder);
        Policy[] policies = [.. names.Select(n => Policy.Find(n)!)];
        var whole = LaneRun.OfPath(TestPaths.Capture(capture), line: null, policies);
        var less = LaneRun.OfPath(folder.FullName, line: null, policies);
        foreach (string name in names)
        {
            Dictionary<string, VerdictKind> known = Kinds(whole, name);
            Dictionary<string, VerdictKind> left = Kinds(less, name);
            string[] opposite = [.. left.Where(d => d.Value != VerdictKind.Undetermined && known.TryGetValue(d.Key, out VerdictKind kind) && kind != VerdictKind.Undetermined && kind != d.Value).Select(d => d.Key)];
            Assert.That(opposite, Is.Empty, name);
            Assert.That(left.Values.Count(k => k == VerdictKind.Undetermined), Is.GreaterThanOrEqualTo(known.Values.Count(k => k == VerdictKind.Undetermined)));
        }
    }

    // By place: times and lines of the trace stay when another file loses some.
    private static Dictionary<string, VerdictKind> Kinds(LaneRun run, string policy) => run.Decisions[policy].Decisions
        .GroupBy(d => $"{d.Clause} {d.Time} {d.Task.Pid}").ToDictionary(g => g.Key, g => g.Last().Verdict.Kind, StringComparer.Ordinal);
}
