using System.Runtime.ExceptionServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Cuts a text into chunks and reads them, several at a time, ahead of who takes them in order. Who waits for a chunk reads one
/// meanwhile; processors that nobody else needs do nothing else.
/// </summary>
internal sealed class ChunkPipeline(Stream text, ParseWorkers workers, NameTable names, int file, int size)
{
    private readonly Stack<ChunkParser> _parsers = new();
    private readonly Stack<TextChunk> _free = new(Enumerable.Range(0, (2 * workers.Count) + 2).Select(_ => new TextChunk(size)));

    // In the order of the text. Whoever looks at this or at anything else here holds the lock on it.
    private readonly Queue<TextChunk> _ahead = new();
    private ReadAhead? _assumed;
    private bool _isReading;
    private bool _hasEnded;
    private int _helpers;
    private ExceptionDispatchInfo? _broken;

    /// <summary>What no chunk holds of the text: a last line without its newline, or one that is too long for a chunk, and all behind it.</summary>
    public RestOfText Rest { get; } = new();

    /// <summary>The assumption on which is read ahead; null while the text cannot be read ahead.</summary>
    public void Assume(ReadAhead? assumed)
    {
        lock (_ahead)
        {
            _assumed = assumed;
        }
    }

    /// <summary>The next chunk; null at the end. It is to be given back.</summary>
    public TextChunk? Next()
    {
        Help();
        for (var patience = new Patience(); ;)
        {
            TextChunk? chunk;
            lock (_ahead)
            {
                _broken?.Throw();
                if (_ahead.TryPeek(out TextChunk? first) && first.IsReady)
                {
                    return _ahead.Dequeue();
                }

                if (_hasEnded && _ahead.Count == 0)
                {
                    return null;
                }

                chunk = TakeFree();
                if (chunk is null && patience.IsOver)
                {
                    Monitor.Wait(_ahead);
                    continue;
                }
            }

            if (chunk is null)
            {
                patience.Wait();
                continue;
            }

            Read(chunk);
            patience = new Patience();
        }
    }

    /// <summary>Gives a chunk back.</summary>
    public void Return(TextChunk chunk)
    {
        lock (_ahead)
        {
            _free.Push(chunk);
        }
    }

    /// <summary>Stops reading ahead, and waits until nobody does any more.</summary>
    public void Stop()
    {
        lock (_ahead)
        {
            _hasEnded = true;
            while (_helpers > 0)
            {
                Monitor.Wait(_ahead);
            }
        }
    }

    /// <summary>Lets processors that are left over read ahead.</summary>
    private void Help()
    {
        lock (_ahead)
        {
            while (_assumed is not null && !_hasEnded && _helpers < workers.Count - 1 && _free.Count > 1 && workers.TryTake())
            {
                _helpers++;
                _ = Task.Run(ReadAhead);
            }
        }
    }

    private void ReadAhead()
    {
        ExceptionDispatchInfo? broken = null;
        try
        {
            while (TakeSoon() is TextChunk chunk)
            {
                Read(chunk);
            }
        }
        catch (Exception wrong)
        {
            // It is the fault of whoever asks for chunks, too.
            broken = ExceptionDispatchInfo.Capture(wrong);
        }

        workers.Release();
        lock (_ahead)
        {
            _helpers--;
            _broken ??= broken;
            Monitor.PulseAll(_ahead);
        }
    }

    private TextChunk? TakeSoon()
    {
        for (var patience = new Patience(); !patience.IsOver; patience.Wait())
        {
            lock (_ahead)
            {
                if (_hasEnded)
                {
                    return null;
                }

                if (TakeFree() is TextChunk chunk)
                {
                    return chunk;
                }
            }
        }

        return null;
    }

    // One reads at a time.
    private TextChunk? TakeFree()
    {
        if (_isReading || _hasEnded || _free.Count == 0)
        {
            return null;
        }

        _isReading = true;
        TextChunk chunk = _free.Pop();
        chunk.Clear();
        _ahead.Enqueue(chunk);
        return chunk;
    }

    private void Read(TextChunk chunk)
    {
        bool isText = chunk.Text.Fill(text, Rest);
        ChunkParser? parser = EndReading(isText);
        if (isText)
        {
            parser?.Parse(chunk);
        }

        Finish(chunk, parser);
    }

    /// <summary>Lets others read on. Returns who parses the chunk; null where nobody can, or need.</summary>
    private ChunkParser? EndReading(bool isText)
    {
        lock (_ahead)
        {
            _isReading = false;
            _hasEnded |= !isText || Rest.HasEnded || Rest.IsTooLong;
            Monitor.PulseAll(_ahead);
            if (_assumed is null)
            {
                return null;
            }

            while (_parsers.TryPop(out ChunkParser? parser))
            {
                if (parser.Assumed == _assumed && !parser.IsFull)
                {
                    return parser;
                }
            }

            return new ChunkParser(_assumed, names, file);
        }
    }

    private void Finish(TextChunk chunk, ChunkParser? parser)
    {
        lock (_ahead)
        {
            if (parser is not null)
            {
                _parsers.Push(parser);
            }

            chunk.IsReady = true;
            Monitor.PulseAll(_ahead);
        }
    }
}
