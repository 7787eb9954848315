using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class PriorityWalkTests
{
    private const PriorityFault None = PriorityFault.None;
    private const PriorityFault WentUp = PriorityFault.WentUp;

    [TestCase("6.12", "12 12 11 5 1", false, None)]
    [TestCase("6.12", "13", false, PriorityFault.OutOfRange)]
    [TestCase("6.12", "12 0", false, PriorityFault.OutOfRange)]
    [TestCase("6.12", "11 12", false, None)]
    [TestCase("6.12", "11 12 1 9", false, WentUp)]
    [TestCase("6.12", "12 3 1 12 2", false, None)]
    [TestCase("6.12", "12 3 1 12 2 12", false, WentUp)]
    [TestCase("6.1", "10 12 3", false, None)]
    [TestCase("6.1", "9 12", false, WentUp)]
    [TestCase("6.1", "11 12 3 12", false, WentUp)]
    [TestCase("6.12", "11 12", true, None)]
    [TestCase("6.12", "12 10 10 12 9 1", true, None)]
    [TestCase("6.12", "9 10", true, WentUp)]
    [TestCase("6.12", "11 12 3 4", true, WentUp)]
    public void Priorities_fall_and_go_up_only_with_a_restart(string line, string priorities, bool reclaimed, PriorityFault last)
    {
        var walk = default(PriorityWalk);
        KernelLine kernel = KernelLineCatalogue.Find(line)!;
        PriorityFault[] faults = [.. priorities.Split(' ').Select(p => walk.Step(kernel, long.Parse(p, System.Globalization.CultureInfo.InvariantCulture), reclaimed, Tri.False))];
        Assert.Multiple(() =>
        {
            Assert.That(faults[^1], Is.EqualTo(last));
            Assert.That(faults[..^1], Is.All.EqualTo(None));
        });
    }

    [TestCase(Tri.False, WentUp)]
    [TestCase(Tri.Unknown, None)]
    [TestCase(Tri.True, None)]
    public void Generational_lists_lower_the_priority_of_a_boosted_pass(Tri generational, PriorityFault fault)
    {
        var walk = default(PriorityWalk);
        _ = walk.Step(KernelLineCatalogue.Linux612, 6, reclaimedBefore: false, generational);
        Assert.That(walk.Step(KernelLineCatalogue.Linux612, 12, reclaimedBefore: true, generational), Is.EqualTo(fault));
    }

    [Test]
    public void The_lowest_priority_is_kept()
    {
        var walk = default(PriorityWalk);
        _ = walk.Step(KernelLineCatalogue.Linux72, 4, reclaimedBefore: false, Tri.False);
        _ = walk.Step(KernelLineCatalogue.Linux72, 12, reclaimedBefore: false, Tri.False);
        Assert.That((walk.Lowest, walk.Restarts), Is.EqualTo((4, 1)));
    }
}
