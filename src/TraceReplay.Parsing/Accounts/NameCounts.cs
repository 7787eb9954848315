namespace TraceReplay.Parsing;

/// <summary>Counts by name, such as events without a schema. A bounded number of names is kept, so that no input can fill the memory.</summary>
internal sealed class NameCounts
{
    private const int MostNames = 1000;
    private const int LongestName = 64;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<long> _counts = [];

    public NameCounts() => _lookup = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Count(ReadOnlySpan<byte> name)
    {
        Span<char> chars = stackalloc char[LongestName];
        int length = Math.Min(name.Length, LongestName);
        for (int i = 0; i < length; i++)
        {
            chars[i] = name[i] is > 0x20 and < 0x7f ? (char)name[i] : '?';
        }

        ReadOnlySpan<char> text = chars[..length];
        if (_lookup.TryGetValue(text, out int index))
        {
            _counts[index]++;
        }
        else if (!IsFull)
        {
            Begin(text.ToString(), 1);
        }
    }

    /// <summary>Whether names may have been left out.</summary>
    public bool IsFull => _indexes.Count == MostNames;

    /// <summary>Adds the counts of the part that follows, which is not <see cref="IsFull"/>.</summary>
    public void Add(NameCounts part)
    {
        foreach ((string name, int place) in part._indexes)
        {
            if (_indexes.TryGetValue(name, out int index))
            {
                _counts[index] += part._counts[place];
            }
            else if (!IsFull)
            {
                Begin(name, part._counts[place]);
            }
        }
    }

    private void Begin(string name, long count)
    {
        _indexes.Add(name, _counts.Count);
        _counts.Add(count);
    }

    public void Clear()
    {
        _indexes.Clear();
        _counts.Clear();
    }

    public IReadOnlyList<KeyValuePair<string, long>> Sorted()
    {
        var sorted = new List<KeyValuePair<string, long>>(_indexes.Count);
        foreach ((string name, int index) in _indexes)
        {
            sorted.Add(new KeyValuePair<string, long>(name, _counts[index]));
        }

        sorted.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return sorted;
    }
}
