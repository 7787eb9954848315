using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>A large file whose events stand in the order of time.</summary>
internal sealed class ChunkQueue(ChunkedReader reader) : EventQueue(reader)
{
    private long _key;

    public override ref readonly TraceEvent Head => ref reader.Current;

    public override long HeadKey => _key;

    public override bool TryStep()
    {
        if (!reader.TryStep())
        {
            return false;
        }

        _key = KeyOf(in reader.Current);
        return true;
    }

    /// <inheritdoc/>
    public override bool Drain(IEventSink sink, long before, bool wins)
    {
        do
        {
            sink.OnEvent(in reader.Current);
            if (!TryStep())
            {
                return false;
            }
        }
        while (_key < before || (wins && _key == before));

        return true;
    }
}
