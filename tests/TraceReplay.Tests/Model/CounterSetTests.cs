using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class CounterSetTests
{
    [Test]
    public void One_value_is_exact_and_all_values_are_ignorance()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CounterSet.Of(7).IsExact, Is.True);
            Assert.That(CounterSet.UpTo(1).IsExact, Is.False);
            Assert.That(CounterSet.Any.IsAny, Is.True);
            Assert.That(CounterSet.UpTo(CounterSet.Top).IsAny, Is.True);
            Assert.That(CounterSet.UpTo(16).IsAny, Is.False);
        });
    }

    [TestCase(-1, ExpectedResult = false, TestName = "No_counter_is_negative")]
    [TestCase(16, ExpectedResult = true)]
    [TestCase(17, ExpectedResult = false)]
    public bool UpTo_holds_its_last_value_and_none_above(long value) => CounterSet.UpTo(16).Contains(value);

    [Test]
    public void The_top_stands_for_everything_above_it()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CounterSet.Of(1000), Is.EqualTo(CounterSet.Of(CounterSet.Top)));
            Assert.That(CounterSet.Of(CounterSet.Top).Increment(), Is.EqualTo(CounterSet.Of(CounterSet.Top)));
        });
    }

    [TestCase(new[] { 3 }, "3")]
    [TestCase(new[] { 1, 4 }, "1 or 4")]
    [TestCase(new[] { 0, 1 }, "0 or 1")]
    [TestCase(new[] { 0, 1, 2 }, "0..2")]
    [TestCase(new[] { 0, 2, 3 }, "0 or 2 or 3")]
    public void Text_is_a_value_a_choice_or_a_range(int[] values, string text)
    {
        CounterSet set = values.Select(v => CounterSet.Of(v)).Aggregate((a, b) => a.Or(b));
        Assert.That(set.ToString(), Is.EqualTo(text));
    }

    [Test]
    public void Text_of_ignorance_is_unknown() => Assert.That(CounterSet.Any.ToString(), Is.EqualTo("unknown"));
}
