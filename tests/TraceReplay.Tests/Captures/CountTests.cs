using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class CountTests
{
    private static readonly string[] Recordings = ["ftrace.txt.gz", "perf.txt.gz", "trace-cmd.txt.gz", "decisions.txt.gz", "decisions.txt"];

    // What the lab's newer script prints, and what 6.18 traces, beside what the decisions use.
    private static readonly string[] ProbesWithoutDecision =
    [
        "allow_direct_reclaim", "compaction_zonelist_suitable", "mm_calculate_totalreserve_pages", "node_reclaim", "oom_kill_process",
        "reclaim_throttle", "shrink_node_kept", "try_to_compact_pages", "zone_wmark",
    ];

    public static IEnumerable<TestCaseData> Files() =>
        from capture in RealCaptures.Names
        from file in Recordings
        where File.Exists(Path.Combine(TestPaths.Capture(capture), file))
        select new TestCaseData(capture, file);

    [TestCaseSource(nameof(Files))]
    public void Events_are_counted_as_grep_counts_them(string capture, string file)
    {
        FileAccount account = RealCaptures.Verify(capture).Result.Capture.Files.Single(f => f.Name == file);
        SortedDictionary<string, long> grep = GrepCount.Of(CaptureTexts.Lines(capture, file));
        Assert.Multiple(() =>
        {
            Assert.That(account.Events.Select(e => KeyValuePair.Create(e.Name, e.Count)), Is.EqualTo(grep));
            Assert.That(account.Lines.Parsed, Is.EqualTo(grep.Values.Sum()));
        });
    }

    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void Every_line_of_a_trace_is_in_the_account_and_only_probe_lines_without_a_decision_are_unknown(string capture)
    {
        Assert.Multiple(() =>
        {
            foreach (FileAccount file in RealCaptures.Verify(capture).Result.Capture.Files.Where(f => f.Role is FileRole.Replayed or FileRole.Counted))
            {
                LineAccount lines = file.Lines;
                Assert.That(lines.Parsed + lines.Ignored + lines.Unknown, Is.EqualTo(CaptureTexts.Lines(capture, file.Name).Length), file.Name);
                Assert.That((lines.Malformed, lines.Total), Is.EqualTo((0L, lines.Parsed + lines.Ignored + lines.Unknown)), file.Name);
                Assert.That(file.UnknownEvents.Select(e => e.Key), Is.SubsetOf(ProbesWithoutDecision), file.Name);
                Assert.That((file.Error, file.Truncated), Is.EqualTo(((string?)null, false)), file.Name);
            }
        });
    }
}
