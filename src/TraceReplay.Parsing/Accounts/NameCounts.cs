namespace TraceReplay.Parsing;

/// <summary>Counts by name, such as events without a schema. A bounded number of names is kept, so that no input can fill the memory.</summary>
internal sealed class NameCounts
{
    private const int MostNames = 1000;
    private const int LongestName = 64;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly long[] _counts = new long[MostNames];

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
        else if (_indexes.Count < MostNames)
        {
            _counts[_indexes.Count] = 1;
            _indexes.Add(text.ToString(), _indexes.Count);
        }
    }

    public void Clear() => _indexes.Clear();

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
