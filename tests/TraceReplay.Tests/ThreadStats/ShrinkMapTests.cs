using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class ShrinkMapTests
{
    private static readonly string[] Trace = [.. Enumerable.Repeat(Shrink("ANON", 32, 0, 1), 2), Shrink("ANON", 8, 4, 0)];

    private static readonly string Same = Maps(("@events[anon]", 3), ("@scanned[anon]", 72), ("@reclaimed[anon]", 4), ("@zero[anon]", 2));

    [Test]
    public void The_same_events_are_equal_and_a_key_that_was_never_touched_is_0()
    {
        MapComparison comparison = Compare(Same);
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Agreement, Is.EqualTo(MapsAgreement.Equal));
            Assert.That(comparison.Pairs.Single(p => p is { List: LruList.File, Sum: "scanned" }).Map, Is.Zero);

            // @priority was printed for none with events, so only the sums of anon can be compared.
            Assert.That(comparison.Pairs.Where(p => p.List == LruList.Anon).Select(p => p.Name), Is.EqualTo(new[] { "events", "scanned", "reclaimed", "reclaimed nothing" }));
        });
    }

    [TestCase("@scanned[anon]: 72", "@scanned[anon]: 73", MapsAgreement.MapsHaveMore)]
    [TestCase("@scanned[anon]: 72", "@scanned[anon]: 71", MapsAgreement.TraceHasMore)]
    [TestCase("@zero[anon]: 2", "@zero[anon]: 3", MapsAgreement.MapsHaveMore)]
    [TestCase("@events[anon]: 3", "@events[anon]: 3\n@events[file]: 1", MapsAgreement.MapsHaveMore)]
    public void One_figure_that_differs_is_told(string from, string to, MapsAgreement agreement)
    {
        MapComparison comparison = Compare(Same.Replace(from, to, StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Agreement, Is.EqualTo(agreement));
            Assert.That(comparison.Pairs.Count(p => p.Difference != 0), Is.EqualTo(1));
        });
    }

    [Test]
    public void More_of_one_figure_and_less_of_another_are_other_events()
    {
        string maps = Same.Replace("72", "73", StringComparison.Ordinal).Replace("@events[anon]: 3", "@events[anon]: 2", StringComparison.Ordinal);
        Assert.That(Compare(maps).Agreement, Is.EqualTo(MapsAgreement.Different));
    }

    [Test]
    public void What_a_script_does_not_print_is_unknown_and_not_0()
    {
        MapFigures anon = Compare(Maps(("@events[anon]", 3))).Maps.Anon;
        Assert.That((anon.Scanned, anon.Reclaimed, anon.ZeroEvents, anon.Priorities), Is.EqualTo(((long?)null, (long?)null, (long?)null, (IReadOnlyList<long>?)null)));
    }

    // lhist(args.priority, 0, 13, 1) counts each priority; hist() puts 2 and 3 into one row.
    [TestCase("[0, 1)                 1 |@@@|\n[1, 2)                 2 |@@@|\n", "1,2,0,0,0,0,0,0,0,0,0,0,0")]
    [TestCase("[0]                    1 |@@@|\n[2, 4)                 2 |@@@|\n", null)]
    [TestCase("[0, 1)                 1 |@@@|\n[13, ...)              2 |@@@|\n", null)]
    public void Rows_are_priorities_where_each_holds_one(string rows, string? priorities)
    {
        MapFigures anon = Compare($"{Same}@priority[anon]:\n{rows}\n").Maps.Anon;
        Assert.That(anon.Priorities is null ? null : string.Join(',', anon.Priorities), Is.EqualTo(priorities));
    }

    [Test]
    public void Maps_of_these_names_with_other_keys_are_not_of_this_script() =>
        Assert.That(StatsOf.Text(Trace, ("bpftrace.txt", Maps(("@events[kswapd0]", 3)))).Maps, Is.Empty);

    private static MapComparison Compare(string maps) => StatsOf.Text(Trace, ("bpftrace.txt", maps)).Maps.Single();

    private static string Maps(params (string Map, long Value)[] maps) => "Attaching 1 probe...\n\n\n" + string.Concat(maps.Select(m => $"{m.Map}: {m.Value}\n"));

    private static string Shrink(string list, int scanned, int reclaimed, int priority) =>
        $"kswapd0-50 mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned={scanned} nr_reclaimed={reclaimed} nr_dirty=0 nr_writeback=0 nr_congested=0 nr_immediate=0 nr_activate_anon=0 nr_activate_file=0 nr_ref_keep=0 nr_unmap_fail=0 priority={priority} flags=RECLAIM_WB_{list}|RECLAIM_WB_ASYNC";
}
