namespace TraceReplay.Model;

/// <summary>The greatest of several candidates, as far as the bounds of their values tell it.</summary>
internal static class VictimChoice
{
    /// <summary>A candidate.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Eligible">Whether it can be chosen.</param>
    /// <param name="Ranks">What it is ranked by, the most important first; the greatest is chosen.</param>
    public sealed record Candidate(string Name, Tri Eligible, IReadOnlyList<Quantity> Ranks);

    /// <summary>Whom of them the killer takes.</summary>
    public static KillerVictim Greatest(IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. candidates.Where(c => c.Eligible != Tri.False)];
        Candidate[] left = [.. all.Where(c => !all.Any(o => o != c && o.Eligible == Tri.True && Beats(o, c) == Tri.True))];
        return left.Length == 1 ? new KillerVictim(left[0].Name, []) : new KillerVictim(null, [.. left.Select(c => c.Name)]);
    }

    // A sort that is not stable decides between equals.
    private static Tri Beats(Candidate a, Candidate b)
    {
        for (int i = 0; i < a.Ranks.Count; i++)
        {
            if (a.Ranks[i].Min > b.Ranks[i].Max || b.Ranks[i].Min > a.Ranks[i].Max)
            {
                return Kleene.Known(a.Ranks[i].Min > b.Ranks[i].Max);
            }

            if (!a.Ranks[i].IsExact || !b.Ranks[i].IsExact)
            {
                return Tri.Unknown;
            }
        }

        return Tri.Unknown;
    }
}
