using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads chunks of a text, each later than the one before, without knowing what the lines between them were. It reads what most lines
/// are: events of the assumed dialect, known and unknown, and what is known to hold none. All else is left to who reads in order.
/// </summary>
internal sealed class ChunkParser
{
    // Who knows so many names or tasks may soon have no room for more: another parser begins anew.
    private const int MostNames = 1 << 15;

    private readonly NameTable _names = new();
    private readonly TaskPlaces _places = new();
    private readonly NameMap _map;
    private readonly DialectSet _dialects;
    private readonly LineContext _context;
    private readonly QuickReader _quick;
    private readonly int _file;
    private int _namesTold = 1;

    /// <param name="assumed">How the lines before are assumed to have left things.</param>
    /// <param name="whole">The names of the capture.</param>
    /// <param name="file">The file's index in its capture.</param>
    public ChunkParser(ReadAhead assumed, NameTable whole, int file)
    {
        Assumed = assumed;
        _map = new NameMap(whole);
        _dialects = new DialectSet(_names) { LastIndex = assumed.State.Dialect };
        _context = _dialects.Context;
        _context.SawTraceCmd = assumed.State.SawTraceCmd;
        _quick = new QuickReader(_dialects, new EventTallies(_places));
        _file = file;
    }

    /// <summary>The assumption.</summary>
    public ReadAhead Assumed { get; }

    /// <summary>Whether it knows as much as it should.</summary>
    public bool IsFull => _names.Count > MostNames || _places.Count > MostNames;

    /// <summary>Reads a chunk.</summary>
    public void Parse(TextChunk chunk)
    {
        chunk.Begin(Assumed, _map);
        ChunkPart part = Begin(chunk);
        int pos = chunk.Text.Start;
        while (pos < chunk.Text.End)
        {
            pos = ReadQuickly(chunk, part, pos);
            if (pos == chunk.Text.End)
            {
                break;
            }

            int end = chunk.Text.Bytes.AsSpan(pos).IndexOf((byte)'\n') + 1 + pos;
            if (!ReadWithCare(chunk, part, chunk.Text.Bytes.AsSpan(pos, end - pos)))
            {
                part = LeaveOut(chunk, part, pos, ref end);
            }

            pos = end;
        }

        End(chunk, part);
    }

    private ChunkPart Begin(TextChunk chunk)
    {
        ChunkPart part = chunk.BeginPart(_places);
        _quick.Tallies = part.Tallies;
        return part;
    }

    private void End(TextChunk chunk, ChunkPart part)
    {
        _quick.Settle();
        part.EventsEnd = chunk.EventCount;
        _names.CopyTo(part.Names, _namesTold);
        _namesTold = _names.Count;
    }

    /// <summary>Reads the lines that can be read the quick way. Returns where the next line stands.</summary>
    private int ReadQuickly(TextChunk chunk, ChunkPart part, int pos)
    {
        byte[] bytes = chunk.Text.Bytes;
        int end = chunk.Text.End;
        long line = part.LineCount;
        while (pos < end)
        {
            ref TraceEvent e = ref chunk.NextEvent();
            int length = _quick.Read(bytes.AsSpan(pos, end - pos), ref e);
            if (length == 0)
            {
                break;
            }

            pos += length;
            e.File = _file;
            e.Line = ++line;
            chunk.KeepEvent();
        }

        part.LineCount = line;
        return pos;
    }

    /// <summary>Reads a line with its newline; false if it is an odd one.</summary>
    private bool ReadWithCare(TextChunk chunk, ChunkPart part, ReadOnlySpan<byte> taken)
    {
        _quick.Settle();
        ReadOnlySpan<byte> line = taken.EndsWith("\r\n"u8) ? taken[..^2] : taken[..^1];
        if (taken.Length > LineReader.MostBytes || line.Contains((byte)0))
        {
            return false;
        }

        ref TraceEvent e = ref chunk.NextEvent();
        (e.Cpu, e.Task) = (-1, TaskId.Unknown);
        switch (_dialects.ReadAlone(line, ref e))
        {
            case LineVerdict.Parsed:
                Keep(part, taken, ref e);
                chunk.KeepEvent();
                break;
            case LineVerdict.Unknown:
                part.Tallies.CountUnknown(line[_context.UnknownName], 1);
                break;
            case LineVerdict.Ignored:
                part.Tallies.Lines.Ignored++;
                break;
            default:
                return false;
        }

        part.LineCount++;
        return true;
    }

    private void Keep(ChunkPart part, ReadOnlySpan<byte> taken, ref TraceEvent e)
    {
        (e.File, e.Line) = (_file, part.LineCount + 1);
        int task = _places.PlaceOf(e.Task);
        part.Tallies.CountEvent(_context.Known, in e, 1, task);
        if (_context.Fields.Unknown.Count > 0)
        {
            part.Tallies.CountUnknownFields(_context.Known, _context.Fields.Unknown);
        }
        else
        {
            _quick.Learn(taken, _context.Layout, _context.Known, in e, task);
        }
    }

    /// <summary>Leaves a line to who reads in order; all that follow, too, where there were many such.</summary>
    private ChunkPart LeaveOut(TextChunk chunk, ChunkPart part, int pos, ref int end)
    {
        ChunkPart? before = chunk.Count > 1 ? chunk[chunk.Count - 2] : null;
        if (part.LineCount == 0 && before?.OddEnd == pos)
        {
            before.OddEnd = end;
            return part;
        }

        End(chunk, part);
        end = chunk.HasRoom ? end : chunk.Text.End;
        (part.OddStart, part.OddEnd) = (pos, end);
        return chunk.HasRoom ? Begin(chunk) : part;
    }
}
