using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Whatever the test is, what is left passes it, and no single item of it can go.</summary>
public sealed class DeltaDebuggingProperties
{
    private const string Seed = "2002,29";

    [Property(Replay = Seed, MaxTest = 300)]
    public bool A_set_of_needed_items_is_what_is_left(byte[] items, byte[] picks)
    {
        int[] needed = items.Length == 0 ? [] : [.. picks.Select(p => p % items.Length).Distinct().Order()];
        IReadOnlyList<int> left = Minimize(items.Length, some => needed.All(some.Contains));
        return left.SequenceEqual(needed);
    }

    // A test that is not monotonic: fewer items may fail where still fewer pass, and one can go only once another is gone.
    [Property(Replay = Seed, MaxTest = 500)]
    public bool What_is_left_passes_and_is_1_minimal(byte[] items)
    {
        bool Shows(IReadOnlyList<int> some) => some.Count == items.Length || some.Aggregate(7, (sum, i) => ((sum * 31) + items[i]) % 1009) % 3 == 0;

        IReadOnlyList<int> left = Minimize(items.Length, Shows);
        return Shows(left)
            && left.SequenceEqual(left.Distinct().Order())
            && left.All(item => !Shows([.. left.Where(other => other != item)]));
    }

    [Property(Replay = Seed, MaxTest = 200)]
    public bool The_order_of_two_items_can_matter(byte count, byte first, byte second)
    {
        int items = count + 2;
        (int a, int b) = (first % items, second % items);
        bool Shows(IReadOnlyList<int> some) => some.Contains(Math.Min(a, b)) && some.Contains(Math.Max(a, b));

        return Minimize(items, Shows).SequenceEqual(new[] { a, b }.Distinct().Order());
    }

    private static IReadOnlyList<int> Minimize(int count, Func<IReadOnlyList<int>, bool> shows) =>
        Sync.Wait(DeltaDebugging.MinimizeAsync(Enumerable.Range(0, count).ToArray(), some => ValueTask.FromResult(shows(some))));
}
