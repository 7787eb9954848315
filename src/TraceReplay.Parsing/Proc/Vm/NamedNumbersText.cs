namespace TraceReplay.Parsing;

/// <summary>A snapshot of one named number a line. A name that comes a second time begins another snapshot.</summary>
internal abstract class NamedNumbersText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private Dictionary<string, long> _values = new(StringComparer.Ordinal);
    private long _first;

    /// <inheritdoc/>
    public override void Finish()
    {
        if (_values.Count > 0)
        {
            Add(_first, _values);
            _values = new Dictionary<string, long>(StringComparer.Ordinal);
        }
    }

    /// <summary>Makes the record.</summary>
    protected abstract void Add(long line, IReadOnlyDictionary<string, long> values);

    /// <summary>Takes the number of a name.</summary>
    protected LineVerdict Take(string name, Word number)
    {
        if (!TryNumber(number, name, out long value))
        {
            return LineVerdict.Malformed;
        }

        if (_values.ContainsKey(name))
        {
            Finish();
        }

        _first = _values.Count == 0 ? Line : _first;
        _values.Add(name, value);
        return LineVerdict.Parsed;
    }
}
