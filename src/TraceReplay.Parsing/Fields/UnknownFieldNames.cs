namespace TraceReplay.Parsing;

/// <summary>
/// The names of the fields of one line that its event's schema lacks. They are copied, for the line may have been decoded into a buffer
/// that is gone by the time they are counted. Past a bound they are dropped: no kernel adds that many at once.
/// </summary>
internal sealed class UnknownFieldNames
{
    private const int MostNames = 16;
    private const int LongestName = 64;

    private readonly byte[] _text = new byte[MostNames * LongestName];
    private readonly int[] _lengths = new int[MostNames];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ReadOnlySpan<byte> this[int index] => _text.AsSpan(index * LongestName, _lengths[index]);

    public void Clear() => Count = 0;

    public void Add(ReadOnlySpan<byte> name)
    {
        if (Count < MostNames && name.Length <= LongestName)
        {
            name.CopyTo(_text.AsSpan(Count * LongestName));
            _lengths[Count++] = name.Length;
        }
    }
}
