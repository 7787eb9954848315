namespace TraceReplay.Events;

/// <summary>
/// The numbers of one text at one moment, by the kernel's names. The samples of a series have the same names in the same order, so they share
/// them: an hour of samples is then an array of numbers each.
/// </summary>
public sealed class SampleValues
{
    private readonly IReadOnlyDictionary<string, int> _places;
    private readonly long[] _values;

    /// <summary>Makes it from the place of each name among the values.</summary>
    public SampleValues(IReadOnlyDictionary<string, int> places, long[] values) => (_places, _values) = (places, values);

    /// <summary>The text was not read.</summary>
    public static SampleValues None { get; } = new(new Dictionary<string, int>(), []);

    /// <summary>The names.</summary>
    public IEnumerable<string> Names => _places.Keys;

    /// <summary>How many there are.</summary>
    public int Count => _values.Length;

    /// <summary>A value, or null when the text lacks it.</summary>
    public long? Find(string name) => _places.TryGetValue(name, out int place) ? _values[place] : null;

    /// <summary>Whether another text of the same names has the same values.</summary>
    public bool IsSameAs(SampleValues other) => ReferenceEquals(_places, other._places) && _values.AsSpan().SequenceEqual(other._values);
}
