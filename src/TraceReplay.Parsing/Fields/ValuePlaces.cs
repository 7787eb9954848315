namespace TraceReplay.Parsing;

/// <summary>Where the values of the event last read stand in its line.</summary>
internal sealed class ValuePlaces
{
    private readonly ValuePlace[] _places = new ValuePlace[Events.TraceEvent.MaxFields];

    /// <summary>The places, in the order of the line.</summary>
    public ReadOnlySpan<ValuePlace> All => _places.AsSpan(0, Count);

    /// <summary>In what forms the numbers may stand there.</summary>
    public NumberForms Forms { get; private set; }

    private int Count { get; set; }

    /// <summary>Begins anew.</summary>
    public void Begin(NumberForms forms) => (Count, Forms) = (0, forms);

    /// <summary>Notes the value of a slot.</summary>
    public void Add(int slot, int start, int end) => _places[Count++] = new ValuePlace(slot, start, end);
}
