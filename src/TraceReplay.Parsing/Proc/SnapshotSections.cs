namespace TraceReplay.Parsing;

/// <summary>
/// Reads the lines of a file of snapshots. A line that its kind has no rule for may begin a snapshot of another kind, as in
/// <c>cat /proc/swaps /proc/meminfo</c>.
/// </summary>
internal sealed class SnapshotSections(SnapshotBag bag, string file, string kind)
{
    private readonly List<string> _kinds = [kind];
    private string _kind = kind;
    private SnapshotText _text = SnapshotKinds.Open(kind, bag, file);

    /// <summary>Why the line last read is malformed.</summary>
    public Fault Fault => _text.Fault;

    /// <summary>See <see cref="SnapshotText.MostBytes"/>.</summary>
    public long MostBytes => _text.MostBytes;

    /// <summary>The kinds that were found, as a report names them.</summary>
    public string Kinds => string.Join(", ", _kinds);

    public LineVerdict Read(string line, long number)
    {
        LineVerdict verdict = _text.Read(line, number);
        if (verdict != LineVerdict.Unknown || _text.IsWholeFile)
        {
            return verdict;
        }

        if (SnapshotKinds.IsDivider(line))
        {
            return LineVerdict.Ignored;
        }

        string? next = SnapshotKinds.Beginning(line);
        if (next is null || next == _kind)
        {
            return verdict;
        }

        Begin(next);
        return _text.Read(line, number);
    }

    /// <summary>See <see cref="SnapshotText.SurePart"/>.</summary>
    public string? SurePart(string line) => _text.SurePart(line);

    /// <summary>See <see cref="SnapshotText.KeptOf"/>.</summary>
    public long KeptOf(LineVerdict verdict, string line) => _text.KeptOf(verdict, line);

    public void Finish() => _text.Finish();

    private void Begin(string next)
    {
        _text.Finish();
        _kind = next;
        _text = SnapshotKinds.Open(next, bag, file);
        if (!_kinds.Contains(next))
        {
            _kinds.Add(next);
        }
    }
}
