namespace TraceReplay.Parsing;

/// <summary>Lines of a chunk that were read by themselves, and those behind them that have to be read after all that stands before them.</summary>
internal sealed class ChunkPart
{
    // Tasks have places only while they are counted, and these are the parser's.
    private TaskPlaces? _places;
    private EventTallies? _tallies;

    /// <summary>Counts what was read.</summary>
    public EventTallies Tallies => _tallies!;

    /// <summary>The names that the parser met first in these lines, or in the odd ones before them.</summary>
    public List<string> Names { get; } = [];

    /// <summary>How many lines were read.</summary>
    public long LineCount { get; set; }

    /// <summary>Where in the chunk its events end.</summary>
    public int EventsEnd { get; set; }

    /// <summary>Where in the text the odd lines behind it begin.</summary>
    public int OddStart { get; set; }

    /// <summary>Where they end.</summary>
    public int OddEnd { get; set; }

    /// <summary>Whether its lines were added to the account of the file.</summary>
    public bool IsCounted { get; set; }

    /// <summary>Makes it empty, for a parser whose tasks have these places.</summary>
    public void Begin(TaskPlaces places)
    {
        if (_places == places)
        {
            _tallies!.Clear();
        }
        else
        {
            (_places, _tallies) = (places, new EventTallies(places));
        }

        Names.Clear();
        IsCounted = false;
        (LineCount, EventsEnd, OddStart, OddEnd) = (0, 0, 0, 0);
    }
}
