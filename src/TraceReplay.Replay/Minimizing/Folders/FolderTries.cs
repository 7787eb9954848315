namespace TraceReplay.Replay;

/// <summary>Tries captures in folders, counts the tries, and gives up after many.</summary>
internal sealed class FolderTries(FolderOracle oracle, Action<MinimizeProgress>? onTry)
{
    // Only a capture that had to grow has so many lines that they are not all tried one by one.
    private const int Most = 2000;

    private string _step = "files";
    private int _total;

    /// <summary>Tries since the step began.</summary>
    public int Count { get; private set; }

    /// <summary>Begins a step.</summary>
    public void Begin(string step) => (_step, Count) = (step, 0);

    /// <summary>Whether verify shows the finding in these parts, as far as is still tried.</summary>
    public ValueTask<bool> ShowsAsync(IReadOnlyCollection<Part> parts, CancellationToken ct)
    {
        if (_total == Most)
        {
            return ValueTask.FromResult(false);
        }

        _total++;
        onTry?.Invoke(new MinimizeProgress(_step, parts.Count, ++Count));
        return oracle.ShowsAsync(parts, ct);
    }
}
