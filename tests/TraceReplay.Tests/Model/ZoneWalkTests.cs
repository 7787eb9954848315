using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class ZoneWalkTests
{
    [Test]
    public void Zones_of_several_nodes_with_one_order_and_counter_are_a_walk()
    {
        ZoneWalk walk = default;
        Assert.Multiple(() =>
        {
            Assert.That(walk.Step(0, Zone.Normal, 0, 3, wmark: false), Is.EqualTo(WalkFault.None));
            Assert.That(walk.Step(0, Zone.DMA32, 0, 3, wmark: false), Is.EqualTo(WalkFault.None));
            Assert.That(walk.Step(1, Zone.Normal, 0, 3, wmark: true), Is.EqualTo(WalkFault.None));
            Assert.That((walk.Zones, walk.Passed, walk.Loops, walk.Order), Is.EqualTo((3, true, 3L, 0L)));
        });
    }

    [Test]
    public void Nothing_follows_a_zone_that_passed()
    {
        Assert.That(Second(Zone.DMA, 0, 3, firstPasses: true), Is.EqualTo(WalkFault.AfterPass));
    }

    [Test]
    public void The_loop_counter_is_one_value()
    {
        Assert.That(Second(Zone.DMA, 0, 4), Is.EqualTo(WalkFault.LoopsChanged));
    }

    [Test]
    public void The_order_is_one_value()
    {
        Assert.That(Second(Zone.DMA, 1, 3), Is.EqualTo(WalkFault.OrderChanged));
    }

    [Test]
    public void No_zone_comes_twice()
    {
        Assert.That(Second(Zone.DMA32, 0, 3), Is.EqualTo(WalkFault.ZoneTwice));
    }

    [Test]
    public void A_node_s_zones_come_from_the_highest_down()
    {
        Assert.That(Second(Zone.Normal, 0, 3), Is.EqualTo(WalkFault.ZoneOrder));
    }

    [Test]
    public void HighMem_lies_between_Normal_and_Movable()
    {
        Assert.That(ZoneWalk.RankOf(Zone.HighMem), Is.GreaterThan(ZoneWalk.RankOf(Zone.Normal)).And.LessThan(ZoneWalk.RankOf(Zone.Movable)));
    }

    [Test]
    public void No_node_comes_again()
    {
        ZoneWalk walk = default;
        walk.Step(1, Zone.Normal, 0, 3, wmark: false);
        walk.Step(0, Zone.Normal, 0, 3, wmark: false);
        Assert.That(walk.Step(1, Zone.DMA32, 0, 3, wmark: false), Is.EqualTo(WalkFault.ZoneOrder));
    }

    [Test]
    public void A_zone_without_a_name_accuses_nobody()
    {
        ZoneWalk walk = default;
        walk.Step(0, Zone.Unknown, 0, 3, wmark: false);
        Assert.That(walk.Step(0, Zone.Unknown, 0, 3, wmark: false), Is.EqualTo(WalkFault.None));
    }

    private static WalkFault Second(Zone zone, long order, long loops, bool firstPasses = false)
    {
        ZoneWalk walk = default;
        walk.Step(0, Zone.DMA32, 0, 3, firstPasses);
        return walk.Step(0, zone, order, loops, wmark: false);
    }
}
