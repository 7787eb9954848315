namespace TraceReplay.Replay;

/// <summary>Takes lines away as long as the finding stays: whole groups first, then single lines.</summary>
/// <param name="lines">The lines of the capture.</param>
/// <param name="oracle">Tells whether the finding stays.</param>
/// <param name="pinned">Lines that must stay.</param>
/// <param name="onTry">Is told of each try; null when nobody wants to know.</param>
internal sealed class Minimizer(TraceLines lines, IFindingOracle oracle, IReadOnlySet<int> pinned, Action<MinimizeProgress>? onTry)
{
    private readonly List<MinimizeStep> _steps = [];
    private readonly List<IReadOnlyList<int>> _history = [];

    /// <summary>What each step took away; steps that found nothing to take are left out.</summary>
    public IReadOnlyList<MinimizeStep> Steps => _steps;

    /// <summary>The lines that were left after each step, the fewest first; none when not even all of them show the finding.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Left => [.. Enumerable.Reverse(_history)];

    /// <summary>Goes through all steps.</summary>
    /// <param name="line">The line of the finding; null when it is in no line of a trace.</param>
    /// <param name="ct">Ends the search early.</param>
    public async ValueTask RunAsync(int? line, CancellationToken ct)
    {
        IReadOnlyList<int> left = [.. Enumerable.Range(0, lines.Lines.Count)];
        if (!await oracle.ShowsAsync(lines.Lines, ct).ConfigureAwait(false))
        {
            return;
        }

        _history.Add(left);
        int end = line ?? lines.Lines.Count - 1;
        Grouping[] groupings =
        [
            Grouping.Sides(end), Grouping.Tasks, Grouping.Nodes, Grouping.Kinds, Grouping.Episodes, Grouping.Windows(end), Grouping.Lines,
        ];
        foreach (Grouping grouping in groupings)
        {
            left = await StepAsync(grouping, left, end, ct).ConfigureAwait(false);
        }
    }

    private async ValueTask<IReadOnlyList<int>> StepAsync(Grouping grouping, IReadOnlyList<int> before, int near, CancellationToken ct)
    {
        long[] keys = grouping.Keys(lines);
        int tries = 0;

        // What comes last is tried first: of two lines that tell the same the one nearer to the finding stays.
        int[][] groups = [.. before.Where(l => !pinned.Contains(l)).GroupBy(l => keys[l]).Select(g => g.ToArray()).OrderBy(Distance)];
        IReadOnlyList<int[]> kept = await DeltaDebugging.MinimizeAsync(groups, some => TryAsync(some), ct).ConfigureAwait(false);
        int[] after = [.. With(kept).Order()];
        if (after.Length < before.Count)
        {
            _steps.Add(new MinimizeStep(grouping.Name, Count(before), Count(after), before.Count, after.Length, tries));
            _history.Add(after);
        }

        return after;

        int Distance(int[] group) => group.Min(l => Math.Abs(l - near));

        int Count(IEnumerable<int> some) => some.Select(l => keys[l]).Distinct().Count();

        ValueTask<bool> TryAsync(IReadOnlyList<int[]> some)
        {
            Part[] left = [.. With(some).Select(l => lines.Lines[l])];
            onTry?.Invoke(new MinimizeProgress(grouping.Name, left.Length, ++tries));
            return oracle.ShowsAsync(left, ct);
        }
    }

    private IEnumerable<int> With(IReadOnlyList<int[]> groups) => groups.SelectMany(g => g).Concat(pinned);
}
