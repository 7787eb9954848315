namespace TraceReplay.Parsing;

/// <content>From part to part, and from chunk to chunk.</content>
internal sealed partial class ChunkedReader
{
    // A text that changes its dialect again and again is better read in order.
    private const int MostAssumptions = 16;

    private ReadAhead? _assumed;
    private int _assumptions;
    private TextChunk? _chunk;
    private NameMap? _names;

    // Of the part at hand: its place, its next event, where its events end, and the line before them.
    private int _part;
    private int _next;
    private int _partEnd;
    private long _line;

    // While lines are read in order: whether the rest of the chunk is among them, and in the end the rest of the text.
    private bool _isDetour;
    private bool _isWholeChunk;
    private bool _isAtEnd;

    private bool TryStepFurther()
    {
        if (_events != _single)
        {
            _next = _at + 1;
        }

        (_events, _at, _end) = (_single, 0, 0);
        while (!_whole.TryTakeHeld(ref _single[0]))
        {
            if (_next < _partEnd)
            {
                TakeOfChunk(_chunk!);
                return true;
            }

            if (_isDetour && _whole.TryRead(ref _single[0]))
            {
                return true;
            }

            // The end of one detour may be the beginning of another.
            if (_isDetour ? !TryEndDetour() : !TryStepPart())
            {
                return false;
            }
        }

        return true;
    }

    private void TakeOfChunk(TextChunk chunk)
    {
        if (_whole.IsWatched)
        {
            _single[0] = chunk.Events[_next++];
            Adopt(ref _single[0]);
            _whole.Watch(ref _single[0]);
            return;
        }

        (_events, _at, _end) = (chunk.Events, _next, _partEnd);
        Adopt(ref _events[_at]);
    }

    /// <summary>Begins a chunk, or what stands behind the last one.</summary>
    private void Begin(TextChunk? chunk)
    {
        _chunk = chunk;
        (_part, _next, _partEnd) = (-1, 0, 0);
        if (chunk is null)
        {
            _isAtEnd = true;
            _isDetour = true;
            _detour.ShowRest(_pipeline.Rest.Bytes, _text);
        }
        else if (!IsAsAssumed(chunk))
        {
            ReadInOrder(chunk, chunk.Text.Start, chunk.Text.End);
            _isWholeChunk = true;
        }
    }

    private bool IsAsAssumed(TextChunk chunk)
    {
        if (_assumed is null || chunk.Assumed != _assumed)
        {
            return false;
        }

        for (int i = 0; i < chunk.Count; i++)
        {
            if (chunk[i].Tallies.IsFull)
            {
                // What its parser reads from now on leans on what it read here.
                _assumed = null;
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the part at hand, and steps to the lines behind it, to the next part, or out of the chunk. False at its end.</summary>
    private bool TryStepPart()
    {
        if (_chunk is null)
        {
            return false;
        }

        if (_part >= 0 && _chunk[_part] is { IsCounted: false } part)
        {
            part.IsCounted = true;
            _whole.Count(part.Tallies, _names!);
            if (part.OddEnd > part.OddStart)
            {
                ReadInOrder(_chunk, part.OddStart, part.OddEnd);
                return true;
            }
        }

        if (_isWholeChunk || ++_part == _chunk.Count)
        {
            _isWholeChunk = false;
            _pipeline.Return(_chunk);
            _chunk = null;
            return false;
        }

        BeginPart(_chunk, _chunk[_part]);
        return true;
    }

    private void BeginPart(TextChunk chunk, ChunkPart part)
    {
        _names = chunk.Names!;
        _names.Add(part.Names);
        _partEnd = part.EventsEnd;
        _line = _whole.Line;
    }

    private void ReadInOrder(TextChunk chunk, int start, int end)
    {
        _isDetour = true;
        _detour.Show(chunk.Text.Bytes.AsMemory(start, end - start));
    }

    /// <summary>
    /// Counts the part at hand as far as its events were asked for: what stands behind the event at hand will not be read any more, and
    /// its lines are read once more, by who keeps the account.
    /// </summary>
    private void CountBegunPart()
    {
        if (_chunk is null || _isDetour || _part < 0 || _chunk[_part].IsCounted)
        {
            return;
        }

        long lines = _events == _single ? _single[0].Line - _line : Current.Line - _line;
        int start = _part == 0 ? _chunk.Text.Start : _chunk[_part - 1].OddEnd;
        int end = start;
        for (; lines > 0; lines--)
        {
            end += _chunk.Text.Bytes.AsSpan(end).IndexOf((byte)'\n') + 1;
        }

        ReadInOrder(_chunk, start, end);
        while (_whole.TryRead(ref _single[0]) || TryFill())
        {
            // Its events were handed on before.
        }
    }

    private bool TryFill()
    {
        if (_detour.IsEmpty)
        {
            return false;
        }

        _whole.FillAsync(CancellationToken.None).AsTask().Wait();
        return true;
    }

    /// <summary>Ends the reading in order, once all its lines were read. They may have left things otherwise than assumed.</summary>
    private bool TryEndDetour()
    {
        if (_isAtEnd || !_detour.IsEmpty)
        {
            return false;
        }

        _isDetour = false;
        if (_assumed?.State == _whole.State)
        {
            return true;
        }

        _assumed = _whole.CanReadAhead && _assumptions++ < MostAssumptions ? new ReadAhead(_whole.State) : null;
        _pipeline.Assume(_assumed);
        if (_chunk is not null && !_isWholeChunk)
        {
            int end = _chunk[_part].OddEnd;
            _isWholeChunk = true;
            ReadInOrder(_chunk, end, _chunk.Text.End);
        }

        return true;
    }
}
