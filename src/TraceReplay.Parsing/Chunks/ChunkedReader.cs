using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads the events of one file whose text is read ahead in chunks. What was read ahead is used only if the lines before left things as
/// assumed; whatever else there is, is read in order by one reader that also keeps the account, so that all comes out as if that one had
/// read every line.
/// </summary>
internal sealed partial class ChunkedReader : IEventReader
{
    private readonly SourceStream _text;
    private readonly DetourStream _detour = new();
    private readonly TraceFileReader _whole;
    private readonly ChunkPipeline _pipeline;

    // The event at hand, and how many of those behind it need no further look.
    private readonly TraceEvent[] _single = new TraceEvent[1];
    private TraceEvent[] _events;
    private int _at;
    private int _end;

    /// <param name="text">The text.</param>
    /// <param name="account">Where lines are counted.</param>
    /// <param name="file">The file's index in its capture.</param>
    /// <param name="names">Where names go.</param>
    /// <param name="workers">Who may read ahead.</param>
    /// <param name="size">How many bytes of text they read at a time.</param>
    public ChunkedReader(SourceStream text, FileAccount account, int file, NameTable names, ParseWorkers workers, int size = ChunkText.UsualSize)
    {
        _text = text;
        _whole = new TraceFileReader(text, account, file, names, text: _detour);
        _pipeline = new ChunkPipeline(text, workers, names, file, size);
        _events = _single;
    }

    /// <summary>Reads what has to be read in order. Its options are those of this reader.</summary>
    public TraceFileReader Whole => _whole;

    /// <summary>The event at hand, after a step that succeeded.</summary>
    public ref readonly TraceEvent Current => ref _events[_at];

    /// <inheritdoc/>
    public bool Ended => _isAtEnd && _whole.Ended;

    /// <summary>Steps to the next event, a loss included. False when more bytes must be read.</summary>
    public bool TryStep()
    {
        if (_at + 1 >= _end)
        {
            return TryStepFurther();
        }

        Adopt(ref _events[++_at]);
        return true;
    }

    /// <inheritdoc/>
    public ValueTask FillAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (_isDetour)
        {
            return _whole.FillAsync(ct);
        }

        Begin(_pipeline.Next());
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public bool Interrupted => _whole.Interrupted;

    /// <inheritdoc/>
    public void LeaveOff()
    {
        _whole.LeaveOff();
        CountBegunPart();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pipeline.Stop();
        _whole.Dispose();
    }

    /// <summary>Makes an event of a chunk one of the file.</summary>
    private void Adopt(ref TraceEvent e)
    {
        e.Line += _line;
        NameSlots.Map(ref e, _names!);
    }
}
