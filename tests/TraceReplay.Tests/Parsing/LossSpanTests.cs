using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Where a loss was: between which events of its CPU, and from where on it puts others in doubt.</summary>
public sealed class LossSpanTests
{
    [Test]
    public void A_loss_reaches_from_the_last_event_of_its_cpu_to_the_next_event()
    {
        var reading = TextReading.Of(On(0, 1), On(1, 2), On(0, 3), "CPU:1 [LOST 12 EVENTS]", On(1, 4));
        Assert.That(
            reading.Account.Losses.Select(l => (l.Line, l.Cpu, l.Lost, l.From.ToString(), l.To.ToString(), l.IsPlaced)),
            Is.EqualTo(new[] { (4L, 1, (long?)12, "2.000000", "4.000000", true) }));
    }

    [Test]
    public void A_loss_at_the_end_has_no_event_after_it()
    {
        var reading = TextReading.Of(On(0, 1), "CPU:0 [LOST 12 EVENTS]");
        Assert.That(reading.Account.Losses.Single().To, Is.EqualTo(TraceTime.None));
    }

    [Test]
    public void A_loss_of_bpftrace_reaches_back_to_the_beginning()
    {
        var reading = TextReading.Of(On(0, 1), "Lost 42 events", On(0, 2));
        LossSpan loss = reading.Account.Losses.Single();
        Assert.That((loss.Lost, loss.From, loss.To.ToString(), loss.IsPlaced), Is.EqualTo(((long?)42, TraceTime.None, "1.000000", false)));
    }

    [Test]
    public void An_overwritten_buffer_is_whole_once_the_last_of_its_cpus_has_begun()
    {
        var reading = TextReading.Of("# entries-in-buffer/entries-written: 3/9   #P:2", On(0, 1), On(0, 2), On(1, 3), On(0, 4));
        Assert.Multiple(() =>
        {
            Assert.That(reading.Account.Losses.Single().To.ToString(), Is.EqualTo("3.000000"));
            Assert.That(
                reading.Events.Select(e => (e.Kind == EventKind.Loss, e.Get(Field.Until))).Where(e => e.Item1).Select(e => e.Item2),
                Is.EqualTo(new long?[] { long.MaxValue, 3_000_000_000 }));
            Assert.That(reading.Events.Select(e => e.Kind == EventKind.Loss), Is.EqualTo(new[] { true, false, false, true, false, false }));
        });
    }

    [Test]
    public void The_second_reading_tells_a_loss_before_the_events_it_puts_in_doubt()
    {
        string text = Text(On(0, 1), On(1, 2), On(0, 3), "CPU:1 [LOST 12 EVENTS]", On(1, 4));
        using TempFolder folder = new TempFolder().Write("ftrace.txt", text);
        var opened = OpenedCapture.OfPath(folder.FullName);
        var again = new EventList();
        Assert.That(opened.Capture.LossesToldLate, Is.True);
        Sync.Wait(opened.Capture.ReadAgainAsync(again, CancellationToken.None));
        Assert.That(
            again.Events.Select(e => (e.Kind == EventKind.Loss, e.Line, e.Get(Field.Until))),
            Is.EqualTo(new (bool, long, long?)[] { (false, 1, null), (false, 2, null), (true, 3, 4_000_000_000), (false, 3, null), (true, 4, null), (false, 5, null) }));
    }

    [Test]
    public void A_loss_that_no_other_cpu_overtook_is_told_in_time()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Text(On(0, 1), On(1, 2), "CPU:1 [LOST 12 EVENTS]", On(1, 4)));
        Assert.That(OpenedCapture.OfPath(folder.FullName).Capture.LossesToldLate, Is.False);
    }

    [Test]
    public void Another_clock_moves_what_is_handed_out_and_not_what_is_found()
    {
        string[] lines = [On(0, 1), On(1, 2), On(0, 3), "CPU:1 [LOST 12 EVENTS]", On(1, 4)];
        var first = TextReading.Shifted(10_000_000_000, null, lines);
        LossSpan loss = first.Account.Losses.Single();
        Assert.That((loss.From.ToString(), loss.To.ToString()), Is.EqualTo(("2.000000", "4.000000")));

        var again = TextReading.Shifted(10_000_000_000, new LossSchedule(first.Account.Losses), lines);
        Assert.That(
            again.Events.Select(e => (e.Time.ToString(), e.Get(Field.Until))),
            Is.EqualTo(new (string, long?)[]
            {
                ("11.000000", null), ("12.000000", null), ("13.000000", 14_000_000_000), ("13.000000", null), ("13.000000", null), ("14.000000", null),
            }));
    }

    private static string Text(params string[] lines) => string.Concat(lines.Select(l => l + "\n"));

    private static string On(int cpu, int seconds) => $"            app1-288     [00{cpu}] .....     {seconds}.000000: mm_vmscan_kswapd_sleep: nid=0";
}
