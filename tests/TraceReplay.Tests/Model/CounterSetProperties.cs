using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class CounterSetProperties
{
    private const string Seed = "61211,4051";

    [Property(Replay = Seed)]
    public bool Increment_moves_every_value_up_by_one_and_keeps_the_top(byte first, byte[] more)
    {
        int[] values = Values(first, more);
        return Set(values).Increment() == Set([.. values.Select(v => Math.Min(v + 1, CounterSet.Top))]);
    }

    [Property(Replay = Seed)]
    public bool AtLeast_is_known_only_when_all_values_are_on_one_side(byte first, byte[] more, byte limit)
    {
        int[] values = Values(first, more);
        int bound = limit % CounterSet.Top;
        Tri expected = Array.TrueForAll(values, v => v >= bound) ? Tri.True
            : Array.TrueForAll(values, v => v < bound) ? Tri.False : Tri.Unknown;
        return Set(values).AtLeast(bound) == expected;
    }

    [Property(Replay = Seed)]
    public bool Or_contains_the_values_of_both_and_nothing_else(byte first, byte[] left, byte[] right)
    {
        int[] a = Values(first, left);
        int[] b = Values(first, right);
        CounterSet either = Set(a).Or(Set(b));
        return Enumerable.Range(0, CounterSet.Top + 1).All(v => either.Contains(v) == (a.Contains(v) || b.Contains(v)));
    }

    [Property(Replay = Seed)]
    public bool Text_tells_every_value(byte first, byte[] more)
    {
        CounterSet set = Set(Values(first, more));
        return Read(set.ToString()) == set;
    }

    [Property(Replay = Seed)]
    public bool Min_is_the_least_value(byte first, byte[] more)
    {
        int[] values = Values(first, more);
        return Set(values).Min == values.Min();
    }

    private static int[] Values(byte first, byte[] more) => [first % 64, .. more.Select(v => v % 64)];

    private static CounterSet Set(int[] values) => values.Select(v => CounterSet.Of(v)).Aggregate((a, b) => a.Or(b));

    private static CounterSet Read(string text)
    {
        if (text == "unknown")
        {
            return CounterSet.Any;
        }

        string[] range = text.Split("..");
        return range.Length == 2
            ? Set([.. Enumerable.Range(int.Parse(range[0]), int.Parse(range[1]) - int.Parse(range[0]) + 1)])
            : Set([.. text.Split(" or ").Select(int.Parse)]);
    }
}
