using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class TraceEventTests
{
    [Test]
    public void A_field_is_there_once_it_was_set_and_gone_once_cleared()
    {
        TraceEvent e = new() { Kind = EventKind.KswapdWake };
        e.Set(Field.Order, 3);
        Assert.That((e[Field.Order], e.Has(Field.Order), e.Has(Field.Node), e.Get(Field.Node)), Is.EqualTo((3L, true, false, (long?)null)));
        e.ClearFields();
        Assert.That((e.Has(Field.Order), e[Field.Order]), Is.EqualTo((false, 0L)));
    }

    [Test]
    public void A_field_that_the_event_does_not_have_cannot_be_set()
    {
        TraceEvent e = new() { Kind = EventKind.KswapdWake };
        Assert.Throws<ArgumentOutOfRangeException>(() => e.Set(Field.Available, 1));
    }

    [Test]
    public void Every_kind_has_a_schema_whose_fields_fit_an_event()
    {
        Assert.Multiple(() =>
        {
            foreach (EventKind kind in Enum.GetValues<EventKind>().Where(k => k != EventKind.None))
            {
                Assert.That(EventSchema.Of(kind)?.Fields, Has.Length.LessThanOrEqualTo(TraceEvent.MaxFields), kind.ToString());
            }
        });
    }

    [Test]
    public void No_two_events_have_one_name()
    {
        Assert.That(EventSchema.All.Select(s => s.Name), Is.Unique);
    }
}
