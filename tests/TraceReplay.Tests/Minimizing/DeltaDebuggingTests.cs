using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>What is left of a list once everything was taken away that can go.</summary>
public sealed class DeltaDebuggingTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(100)]
    public void Where_nothing_matters_nothing_is_left(int count) => Assert.That(Minimize(count, _ => true), Is.Empty);

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(64)]
    public void Where_everything_matters_everything_is_left(int count) =>
        Assert.That(Minimize(count, some => some.Count == count), Is.EqualTo(Enumerable.Range(0, count)));

    [Test]
    public void The_items_that_matter_are_left_in_their_order()
    {
        int[] needed = [3, 500, 501, 99_999];
        Assert.That(Minimize(100_000, some => needed.All(some.Contains)), Is.EqualTo(needed));
    }

    [Test]
    public void A_few_items_of_many_are_found_in_few_tries()
    {
        int tries = 0;
        Minimize(1 << 16, some =>
        {
            tries++;
            return some.Contains(1) && some.Contains(40_000);
        });
        Assert.That(tries, Is.LessThan(80));
    }

    [Test]
    public void Of_two_items_that_do_the_same_the_first_stays() =>
        Assert.That(Minimize(50, some => some.Contains(7) || some.Contains(31)), Is.EqualTo(new[] { 7 }));

    [Test]
    public void Items_that_can_only_go_together_go_together() =>
        Assert.That(Minimize(16, some => some.Contains(5) && some.Contains(8) == some.Contains(9)), Is.EqualTo(new[] { 5 }));

    [Test]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        Assert.That(
            () => Sync.Wait(DeltaDebugging.MinimizeAsync(Enumerable.Range(0, 10).ToArray(), _ => StopAsync(), stop.Token)),
            Throws.InstanceOf<OperationCanceledException>());

        ValueTask<bool> StopAsync()
        {
            stop.Cancel();
            return ValueTask.FromResult(true);
        }
    }

    private static IReadOnlyList<int> Minimize(int count, Func<IReadOnlyList<int>, bool> shows) =>
        Sync.Wait(DeltaDebugging.MinimizeAsync(Enumerable.Range(0, count).ToArray(), some => ValueTask.FromResult(shows(some))));
}
