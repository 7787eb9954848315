using TraceReplay.Fuzz;

namespace TraceReplay.Tests;

/// <summary>Chooses mutants by seed, the same on every machine: so many of each operator, spread over the captures that have its events.</summary>
internal sealed class MutantFactory(IReadOnlyList<MutationCapture> captures, ulong seed)
{
    public IEnumerable<Mutant> Of(MutationOperator op, int count)
    {
        List<IEnumerator<Mutant>> sources = [.. captures.Select(c => Shuffled(op, c).GetEnumerator())];
        int made = 0;
        while (made < count && sources.Count > 0)
        {
            foreach (IEnumerator<Mutant> source in sources.ToArray())
            {
                if (made == count || !source.MoveNext())
                {
                    sources.Remove(source);
                    continue;
                }

                made++;
                yield return source.Current;
            }
        }
    }

    private IEnumerable<Mutant> Shuffled(MutationOperator op, MutationCapture capture)
    {
        int[] places = [.. op.At.SelectMany(kind => capture.Kinds.Of((int)kind)).Order()];
        var dice = Dice.Of(seed, Hash($"{op.Target}/{op.Name}/{capture.Name}"));
        for (int left = places.Length; left > 0; left--)
        {
            int pick = dice.Below(left);
            (places[pick], places[left - 1]) = (places[left - 1], places[pick]);
            int place = places[left - 1];
            if (op.Where(capture, place) && op.Mutate(capture, place, dice) is Mutant mutant)
            {
                yield return mutant;
            }
        }
    }

    // string.GetHashCode differs from run to run.
    private static long Hash(string text) => text.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL) is var h ? (long)(h >> 1) : 0;
}
