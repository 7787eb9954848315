namespace TraceReplay.Tests;

/// <summary>The places of a capture's events by a number that they share: their task's pid, or their node.</summary>
internal sealed class EventIndex
{
    private readonly Dictionary<int, List<int>> _byKey = [];

    public IEnumerable<int> Keys => _byKey.Keys.Order();

    public void Add(int key, int index)
    {
        if (!_byKey.TryGetValue(key, out List<int>? places))
        {
            _byKey[key] = places = [];
        }

        places.Add(index);
    }

    public IReadOnlyList<int> Of(int key) => _byKey.TryGetValue(key, out List<int>? places) ? places : [];

    /// <summary>Those after a place, in order.</summary>
    public IEnumerable<int> After(int key, int index)
    {
        if (_byKey.TryGetValue(key, out List<int>? places))
        {
            int found = places.BinarySearch(index);
            for (int i = found < 0 ? ~found : found + 1; i < places.Count; i++)
            {
                yield return places[i];
            }
        }
    }

    /// <summary>Those before a place, the nearest first.</summary>
    public IEnumerable<int> Before(int key, int index)
    {
        if (_byKey.TryGetValue(key, out List<int>? places))
        {
            int found = places.BinarySearch(index);
            for (int i = (found < 0 ? ~found : found) - 1; i >= 0; i--)
            {
                yield return places[i];
            }
        }
    }
}
