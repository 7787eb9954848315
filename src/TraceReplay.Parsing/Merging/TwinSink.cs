using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Hands on an event that two files hold only once: the copy that comes first. Copies are told by task and fields, at times that
/// differ by no more than two tracers take to note the same event.
/// </summary>
internal sealed class TwinSink(IEventSink sink, IReadOnlyList<FileAccount> files) : IEventSink
{
    private const int Slots = 1 << 14;
    private const long MostApart = 5_000_000;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        if (e.Kind == EventKind.Loss || !e.Time.IsSeconds || !IsTwin(e))
        {
            sink.OnEvent(e);
        }
        else
        {
            files[e.File].CountTwin(e.Kind);
        }
    }

    private bool IsTwin(in TraceEvent e)
    {
        ulong signature = EventSignature.Of(e);
        ref Entry entry = ref _entries[signature % Slots];
        bool same = entry.Signature == signature && e.Time.Value - entry.Time <= MostApart && (entry.Cpu == e.Cpu || entry.Cpu < 0 || e.Cpu < 0);
        if (same && entry.File != e.File && entry.Open > 0)
        {
            entry.Open--;
            return true;
        }

        // Several in a row of one file may all have their copies still to come.
        int open = same && entry.File == e.File ? entry.Open + 1 : 1;
        entry = new Entry(signature, e.Time.Value, e.Cpu, e.File, open);
        return false;
    }

    private record struct Entry(ulong Signature, long Time, int Cpu, int File, int Open);
}
