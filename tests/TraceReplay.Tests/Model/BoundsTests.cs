using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class BoundsTests
{
    [Test]
    public void The_hull_holds_both()
    {
        Assert.That(new Bounds(3, 5).Hull(new Bounds(1, 4)), Is.EqualTo(new Bounds(1, 5)));
    }

    [Test]
    public void Text_is_the_value_the_bounds_or_unknown()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Bounds.Exactly(818).ToString(), Is.EqualTo("818"));
            Assert.That(new Bounds(0, 2560).ToString(), Is.EqualTo("0..2560"));
            Assert.That(Bounds.Unknown.ToString(), Is.EqualTo("unknown"));
        });
    }
}
