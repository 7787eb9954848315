using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Tests.Parsing;

/// <summary>Where the quick way and the careful way take turns, what one leaves behind does not change what the other reads.</summary>
[TestFixture]
internal sealed class QuickTurnTests
{
    private const string Begin = "         kswapd0-50      [000] .....    ";
    private const string Name = "mm_vmscan_kswapd_wake: nid=";

    [Test]
    public void A_damaged_line_is_asked_of_the_dialect_of_the_lines_before_it()
    {
        TextReading reading = Both(
            Begin + "52.000001: " + Name + "0 order=0",
            "COMM                PID  NODE  ORDER   RECLAIMABLE   AVAILABLE   MIN_WMARK   LOOPS   WMARK",
            "kswapd0               50     0     0           3808           7616            190     1     0",
            Begin + "52.000002: " + Name + "0 order=0",
            Begin + "52.000003: " + Name + "0 order=1",
            Begin + "52.000004: mm_vmscan_kswapd_wake: nid       3808           7616            190     1     0");

        TraceEvent loss = reading.Events[^1];
        Assert.That((loss.Kind, loss.Cpu, loss.Task.Pid), Is.EqualTo((EventKind.Loss, 0, 50)));
    }

    [Test]
    public void The_loss_of_a_line_that_tells_no_CPU_has_none()
    {
        TextReading reading = Both(Begin + "52.000001: " + Name + "0 order=0", "a\0b", Begin + "52.000002: " + Name + "0 order=0");

        Assert.That(reading.Events[1].Kind, Is.EqualTo(EventKind.Loss));
        Assert.That((reading.Events[1].Cpu, reading.Events[1].Task), Is.EqualTo((-1, TaskId.Unknown)));
    }

    [Test]
    public void A_name_that_is_longer_than_any_is_unknown()
    {
        for (int length = 40; length < 90; length++)
        {
            TextReading reading = Both(
                Begin + "52.000001: " + Name + "0 order=0",
                Begin + "52.000002: " + new string('x', length) + ": nid=0",
                Begin + "52.000003: " + new string('x', length) + ":kswapd_wake: nid=0");
            Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 2L, 0L)), $"{length} characters");
        }
    }

    [Test]
    public void The_node_of_a_malformed_line_is_not_seen()
    {
        TextReading reading = Both(
            Begin + "52.000001: " + Name + "0 order=0",
            Begin + "52.000002: " + Name + "1 order=0",
            Begin + "52.000003: " + Name + "5 order=x");

        Assert.That(reading.Account.Nodes, Is.EqualTo(new[] { 0, 1 }));
    }

    [TestCase("nr_reclaimed=0x3b", 59)]
    [TestCase("nr_reclaimed=0xFFf", 4095)]
    [TestCase("nr_reclaimed=0", 0)]
    [TestCase("nr_reclaimed=12", 12)]
    [TestCase("nr_reclaimed=0x7fffffff", int.MaxValue)]
    public void Raw_prints_of_perf_have_numbers_of_both_kinds(string field, long value)
    {
        const string Line = "      hog-noswap     200 [000]    58.00065{0}:    vmscan:mm_vmscan_direct_reclaim_end: [FAILED TO PARSE] {1} memcg_id=0";
        TextReading reading = Both(string.Format(null, Line, 0, "nr_reclaimed=0x1"), string.Format(null, Line, 1, field), string.Format(null, Line, 2, field));

        Assert.That(reading.Events.Skip(1).Select(e => e[Field.NrReclaimed]), Is.All.EqualTo(value));
    }

    [TestCase(1)]
    [TestCase(12)]
    [TestCase(20)]
    public void Lines_that_differ_in_values_alone_are_read_the_quick_way(int blanks)
    {
        var random = new Random(blanks);
        TextReading reading = Both([.. Enumerable.Range(0, 400).Select(i => Begin + $"52.{i:D6}: {Shrink(random, i, blanks)}")]);

        Assert.That(reading.Counts, Is.EqualTo((400L, 0L, 0L, 0L)));

        // The first line, and the one that the first reading of 128 KiB cuts.
        Assert.That(reading.CarefulLines, Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void Lines_of_another_shape_are_read_with_care_and_the_others_are_not()
    {
        var random = new Random(5);
        TextReading reading = Both([.. Enumerable.Range(0, 400).Select(i => Begin + $"52.{i:D6}:{(i % 100 == 50 ? "  " : " ")}{Shrink(random, i, 1)}")]);

        // The first line, and of each odd one that one and the next.
        Assert.That(reading.CarefulLines, Is.EqualTo(1 + (2 * 4)));
    }

    // Few values differ from line to line, and then their lengths do, too.
    private static string Shrink(Random random, int turn, int blanks)
    {
        string[] keys =
        [
            "nid", "nr_scanned", "nr_reclaimed", "nr_dirty", "nr_writeback", "nr_congested", "nr_immediate", "nr_activate_anon",
            "nr_activate_file", "nr_ref_keep", "nr_unmap_fail", "priority",
        ];
        int most = (turn % keys.Length) switch { 0 => 4, 11 => 13, _ => (int)Math.Pow(10, random.Next(1, 5)) };
        IEnumerable<string> fields = keys.Select((key, slot) => $"{key}={(slot == turn % keys.Length ? random.Next(most) : slot)}");
        string flags = random.Next(5) == 0 ? "RECLAIM_WB_ANON" : "RECLAIM_WB_FILE|RECLAIM_WB_ASYNC";
        return $"mm_vmscan_lru_shrink_inactive: {string.Join(new string(' ', blanks), fields)} flags={flags}";
    }

    [Test]
    public void What_stands_last_in_the_file_is_last_in_the_account()
    {
        // The later time comes first, of each CPU and of the file.
        TextReading reading = Both(
            Begin + "52.000009: " + Name + "0 order=0",
            Begin + "52.000008: " + Name + "0 order=0",
            Begin.Replace("50 ", "51 ", StringComparison.Ordinal) + "52.000007: " + Name + "0 order=0",
            Begin.Replace("50 ", "51 ", StringComparison.Ordinal) + "52.000006: " + Name + "0 order=0",
            Begin + "52.000005: " + Name + "0 order=0");

        Assert.That(reading.Account.LastTime.ToString(), Is.EqualTo("52.000005"));
        Assert.That(reading.Account.Cpus.Single().Last.ToString(), Is.EqualTo("52.000005"));
    }

    /// <summary>What the quick way reads, after a look that the careful way reads the same.</summary>
    private static TextReading Both(params string[] lines)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
        using var again = new MemoryStream(text);
        var quick = TextReading.Of(text);
        Assert.That(ReadingText.Of(quick), Is.EqualTo(ReadingText.Of(TextReading.Of(again, quick: false))));
        return quick;
    }
}
