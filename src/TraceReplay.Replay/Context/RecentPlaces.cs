namespace TraceReplay.Replay;

/// <summary>The last few events of one task or node.</summary>
internal sealed class RecentPlaces
{
    /// <summary>How many are kept.</summary>
    public const int Most = 3;

    private readonly Queue<EventPlace> _places = new(Most);

    /// <summary>The events, in the order of the trace.</summary>
    public IEnumerable<EventPlace> Places => _places;

    public void Add(EventPlace place)
    {
        if (_places.Count == Most)
        {
            _places.Dequeue();
        }

        _places.Enqueue(place);
    }
}
