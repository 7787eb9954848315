using TraceReplay.Golden;

namespace TraceReplay.Tests;

/// <summary>What a golden says otherwise, in words: a real golden is the received text, and a hand changed the verified one.</summary>
public sealed class GoldenDifferencesTests
{
    private static readonly string Received = File.ReadAllText(Path.Combine(TestPaths.Root, "golden", "zram-retry-6.12", "mainline-6.12.verified.txt"));

    [TestCase("horizon   none", "horizon   ftrace.txt.gz:5288", "horizon: ftrace.txt.gz:5288 became none")]
    [TestCase("events    74208, lost 0", "events    74209, lost 0", "events: 74209, lost 0 became 74208, lost 0")]
    [TestCase(
        "   61.455500    95.767302      650  no_progress_loops=0\n",
        "   61.455500    95.700000      647  no_progress_loops=0\n   95.700001    95.767302        3  no_progress_loops=4 undetermined\n",
        "should_reclaim_retry: 3 decisions from 95.700001 to 95.767302: no_progress_loops=4 undetermined became no_progress_loops=0")]
    [TestCase(
        "   86.858510    86.858510        1  kswapd_failures=1\n",
        "   86.858510    86.858510        1  kswapd_failures=2 DIVERGES\n",
        "kswapd_failures: 1 decision at 86.858510: kswapd_failures=2 DIVERGES became kswapd_failures=1")]
    [TestCase("   86.858510    86.858510        1  kswapd_failures=1\n", "", "kswapd_failures: 1 decision at 86.858510, kswapd_failures=1: added")]
    [TestCase(
        "   86.858510    86.858510        1  kswapd_failures=1\n",
        "   86.858510    86.858510        1  kswapd_failures=1\n   86.859000    86.859001        2  kswapd_failures=5\n",
        "kswapd_failures: 2 decisions from 86.859000 to 86.859001, kswapd_failures=5: gone")]
    [TestCase(
        "   61.455500    95.767302      650  no_progress_loops=0\n",
        "   61.455500    95.700000      649  no_progress_loops=0\n",
        "should_reclaim_retry: the decisions from 61.455500: to 95.700000 became 95.767302, count 649 became 650")]
    [TestCase(
        "   64.787343    64.806488 app2-289               0     2     1 allocated\n    loops 0*1\n",
        "   64.787343    64.806488 app2-289               0     2     1 killed 289\n    loops 0*2\n",
        "stall of app2-289 at 64.787343: end killed 289 became allocated, loops 0*2 became 0*1")]
    [TestCase(
        "   86.859757    87.073478     19    6  reset by kswapd, 2 pages",
        "   86.859757    87.073478     19    9  reset by app-12, 2 pages",
        "kswapd of node 0: the stretch from 86.859757: top 9 became 6, reset by app-12, 2 pages became reset by kswapd, 2 pages")]
    [TestCase(
        "## kswapd of node 0: 1327 runs, 177 failed", "## kswapd of node 0: 1327 runs, 178 failed",
        "kswapd of node 0: 1327 runs, 178 failed, 6 sleeps, 149 wake-ups became 1327 runs, 177 failed, 6 sleeps, 149 wake-ups")]
    [TestCase(
        "kswapd_failures               1401     1379        0        22", "kswapd_failures               1401     1380        0        21",
        "counts: kswapd_failures: agree 1380 became 1379, undetermined 21 became 22")]
    [TestCase("missing      132  pgdat", "missing      131  pgdat", "missing: pgdat_balanced() (decisions.txt): 131 became 132")]
    [TestCase("## out_of_memory", "## out_of_reach", "section out_of_memory: added")]
    [TestCase("sha256    0", "sha256    1", "sha256: it changed and no table shows a decision that did: a line, a missing input or a presumption, or a hand edited it")]
    [TestCase("    loops: no", "   loops: no", "nothing that can be read as a decision, a count or a story differs, only blanks or other words")]
    public void What_became_of_what_is_told_first(string received, string verified, string told)
    {
        Assert.That(Received, Does.Contain(received));
        Assert.That(Told(ReplaceFirst(Received, received, verified))[0], Is.EqualTo(told));
    }

    [Test]
    public void A_sentence_of_a_story_is_told_as_a_sentence_however_its_lines_are_broken()
    {
        string verified = ReplaceFirst(Received, "was woken 149 times", "was\n  woken 150 times");
        Assert.That(Told(verified), Is.EqualTo(new[]
        {
            "kswapd of node 0: \"node 0: kswapd ran balance_pgdat 1327 times (177 failed), slept 6 times, was woken 150 times\" became "
            + "\"node 0: kswapd ran balance_pgdat 1327 times (177 failed), slept 6 times, was woken 149 times\"",
        }));
    }

    [Test]
    public void CRLF_beside_another_difference_is_told_once()
    {
        string verified = ReplaceFirst(Received, "horizon   none", "horizon   x").Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.That(Told(verified), Is.EqualTo(new[] { "horizon: x became none", "line ends: the golden has CRLF where LF is expected" }));
    }

    // A hand can do anything to a golden: each line taken out, doubled, cut or made nonsense is told, and nothing throws.
    [TestCase("fleming-table", "fleming-ram-backed")]
    [TestCase("memcg-oom-6.12", "mainline-6.12")]
    [TestCase("zram-retry-6.12", "weiner-split-progress")]
    public void Whatever_a_hand_did_is_told(string capture, string policy)
    {
        string received = File.ReadAllText(Path.Combine(TestPaths.Root, "golden", capture, $"{policy}.verified.txt"));
        string[] lines = received.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (string[] instead in (string[][])[[], [lines[i], lines[i]], [lines[i] + "0"], ["## " + lines[i]], ["  1 2 3 4 5 6 7 8 9"], [lines[i][..(lines[i].Length / 2)]]])
            {
                string verified = string.Join('\n', [.. lines[..i], .. instead, .. lines[(i + 1)..]]);
                bool isTold = Told(verified, received).Length > 0;
                Assert.That(isTold, Is.EqualTo(verified != received), $"line {i + 1} became {string.Join('|', instead)}");
            }
        }
    }

    private static string[] Told(string verified) => Told(verified, Received);

    private static string[] Told(string verified, string received) => [.. GoldenDifferences.Between(verified, received).Select(d => d.Text)];

    private static string ReplaceFirst(string text, string old, string other)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + other + text[(at + old.Length)..];
    }
}
