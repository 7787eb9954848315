using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class LossLineTests
{
    private const string Event = "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0";

    [TestCase("CPU:1 [LOST 12 EVENTS]", 1, 12)]
    [TestCase("CPU:0 [3 EVENTS DROPPED]", 0, 3)]
    [TestCase("CPU 1: [3 EVENTS DROPPED]", 1, 3)]
    [TestCase("tc: CPU:1 [3 EVENTS DROPPED]", 1, 3)]
    public void A_loss_in_its_place_is_an_event_of_its_cpu(string line, int cpu, long lost)
    {
        var reading = TextReading.Of(Event, line, Event);
        TraceEvent loss = reading.Events[1];
        Assert.Multiple(() =>
        {
            Assert.That((loss.Kind, loss.Cpu, loss[Field.Lost], loss.Line), Is.EqualTo((EventKind.Loss, cpu, lost, 2L)));
            Assert.That(loss.Time.ToString(), Is.EqualTo("45.301122"));
            Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace), Is.EqualTo((lost, false)));
            Assert.That(reading.Counts, Is.EqualTo((2L, 1L, 0L, 0L)));
        });
    }

    [TestCase("CPU:1 [EVENTS DROPPED]")]
    [TestCase("CPU:1 [LOST EVENTS]")]
    public void A_loss_without_a_number_is_a_loss_all_the_same(string line)
    {
        var reading = TextReading.Of(Event, line);
        Assert.That((reading.Events[1].Kind, reading.Events[1].Cpu, reading.Events[1].Has(Field.Lost)), Is.EqualTo((EventKind.Loss, 1, false)));
    }

    [TestCase("CPU:1 [SUBBUFFER START]")]
    [TestCase("##### CPU 1 buffer started ####")]
    [TestCase("CPU 1 is empty")]
    public void Words_about_a_buffer_are_no_loss(string line)
    {
        var reading = TextReading.Of(Event, line);
        Assert.That((reading.Counts, reading.Events.Count), Is.EqualTo(((1L, 1L, 0L, 0L), 1)));
    }

    [Test]
    public void A_buffer_that_was_overwritten_is_told_by_the_header()
    {
        var reading = TextReading.Of("# tracer: nop", "# entries-in-buffer/entries-written: 3200/5000   #P:2", Event);
        Assert.Multiple(() =>
        {
            Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace), Is.EqualTo((1800L, false)));
            Assert.That(reading.Events.Select(e => e.Kind), Is.EqualTo(new[] { EventKind.Loss, EventKind.KswapdSleep }));
        });
    }

    [Test]
    public void A_buffer_that_is_whole_is_no_loss()
    {
        var reading = TextReading.Of("# tracer: nop", "# entries-in-buffer/entries-written: 5000/5000   #P:2", Event);
        Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace, reading.Events.Count), Is.EqualTo((0L, false, 1)));
    }

    [Test]
    public void Bpftrace_s_loss_may_have_been_anywhere()
    {
        var reading = TextReading.Of(Event, "Lost 42 events");
        Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace), Is.EqualTo((42L, true)));
    }

    [Test]
    public void Events_of_a_loss_are_not_counted_as_events()
    {
        var reading = TextReading.Of(Event, "CPU:1 [LOST 12 EVENTS]");
        Assert.That(reading.Account.Events.Select(e => (e.Name, e.Count)), Is.EqualTo(new[] { ("mm_vmscan_kswapd_sleep", 1L) }));
    }
}
