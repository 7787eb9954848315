using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A file whose events stand in the order of time.</summary>
internal sealed class PlainQueue(TraceFileReader reader) : EventQueue(reader)
{
    private TraceEvent _head;
    private long _key;

    public override ref readonly TraceEvent Head => ref _head;

    public override long HeadKey => _key;

    public override bool TryStep()
    {
        if (!reader.TryRead(ref _head))
        {
            return false;
        }

        _key = KeyOf(in _head);
        return true;
    }

    /// <inheritdoc/>
    public override bool Drain(IEventSink sink, long before, bool wins)
    {
        do
        {
            sink.OnEvent(in _head);
            if (!reader.TryRead(ref _head))
            {
                return false;
            }

            _key = KeyOf(in _head);
        }
        while (_key < before || (wins && _key == before));

        return true;
    }
}
