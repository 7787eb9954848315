using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// A file whose events may stand somewhat out of order: bpftrace drains one CPU's buffer after the other. The events of a window
/// are kept in a heap by time and line.
/// </summary>
internal sealed class ReorderQueue : EventQueue
{
    private const int Window = 256;

    private readonly TraceFileReader _reader;
    private readonly FileAccount _account;
    private readonly TraceEvent[] _slots = new TraceEvent[Window];
    private readonly int[] _free = new int[Window];
    private readonly PriorityQueue<int, (long Key, long Line)> _heap = new(Window);
    private int _freeCount = Window;
    private long _latest = long.MinValue;
    private long _lastOut = long.MinValue;
    private int _head = -1;
    private long _key;

    public ReorderQueue(TraceFileReader reader, FileAccount account)
        : base(reader)
    {
        _reader = reader;
        _account = account;
        for (int i = 0; i < Window; i++)
        {
            _free[i] = i;
        }
    }

    public override ref readonly TraceEvent Head => ref _slots[_head];

    public override long HeadKey => _key;

    public override bool TryStep()
    {
        if (_head >= 0)
        {
            _free[_freeCount++] = _head;
            _head = -1;
        }

        while (_freeCount > 0 && _reader.TryRead(ref _slots[_free[_freeCount - 1]]))
        {
            Enqueue(_free[--_freeCount]);
        }

        // An earlier event may still come as long as the window has room, or would come had the reading not been stopped.
        bool settled = _freeCount == 0 || (_reader.Ended && !Interrupted);
        if (!settled || !_heap.TryDequeue(out int slot, out (long Key, long Line) first))
        {
            return false;
        }

        _head = slot;
        _key = first.Key;
        _lastOut = Math.Max(_lastOut, first.Key);
        return true;
    }

    private void Enqueue(int slot)
    {
        ref readonly TraceEvent e = ref _slots[slot];
        long key = KeyOf(in e);
        if (key < _lastOut)
        {
            _account.OutOfOrder++;
        }
        else if (key < _latest)
        {
            _account.Reordered++;
        }

        _latest = Math.Max(_latest, key);
        _heap.Enqueue(slot, (key, e.Line));
    }
}
