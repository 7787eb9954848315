using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The first events of a recording, to find those that another one holds too.</summary>
internal sealed class SampledEvents
{
    private const int MostEvents = 20_000;

    private readonly List<(ulong Signature, long Time)> _events = [];

    private SampledEvents()
    {
    }

    /// <summary>The events in the order of the file: what each is, and when it was, in ns.</summary>
    public IReadOnlyList<(ulong Signature, long Time)> Events => _events;

    /// <summary>The latest time, which is that of the whole file only if <see cref="IsWhole"/>.</summary>
    public long Last { get; private set; } = long.MinValue;

    /// <summary>Whether the file holds no more events.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads the first events of a file.</summary>
    public static async ValueTask<SampledEvents> ReadAsync(TraceSource source, bool isMail, CancellationToken ct)
    {
        var sample = new SampledEvents();
        using var reader = new TraceFileReader(source.Open(), new FileAccount(source.Name) { IsMail = isMail }, 0, new NameTable());
        sample.Take(reader);
        while (sample._events.Count < MostEvents && !reader.Ended)
        {
            // Only what was read to its end is filled again.
            await reader.FillAsync(ct);
            sample.Take(reader);
        }

        sample.IsWhole = reader.Ended && sample._events.Count < MostEvents;
        return sample;
    }

    /// <summary>Reads a whole file to find its latest time, in ns.</summary>
    public static async ValueTask<long> FindEndAsync(TraceSource source, bool isMail, CancellationToken ct)
    {
        var account = new FileAccount(source.Name) { IsMail = isMail };
        using var queue = new PlainQueue(new TraceFileReader(source.Open(), account, 0, new NameTable()));
        while (await queue.StepAsync(ct))
        {
            // The account notes the last time.
        }

        return account.LastTime.IsSeconds ? account.LastTime.Value : long.MinValue;
    }

    private void Take(TraceFileReader reader)
    {
        TraceEvent e = default;
        while (_events.Count < MostEvents && reader.TryRead(ref e))
        {
            if (e.Kind != EventKind.Loss && e.Time.IsSeconds)
            {
                _events.Add((EventSignature.Of(e), e.Time.Value));
                Last = Math.Max(Last, e.Time.Value);
            }
        }
    }
}
