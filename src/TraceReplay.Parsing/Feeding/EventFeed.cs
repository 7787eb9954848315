using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Turns events that are handed on into events that are asked for. The reading runs on a thread of its own, but only while the
/// consumer waits for it: so the capture's names and accounts are never written while the consumer looks at them.
/// </summary>
internal sealed class EventFeed(Capture capture, CancellationToken ct) : IEventSink, IAsyncDisposable
{
    private readonly TraceEvent[] _events = new TraceEvent[256];
    private readonly SemaphoreSlim _wanted = new(0);
    private readonly SemaphoreSlim _filled = new(0);
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
    private Task? _reading;
    private bool _ended;

    /// <summary>How many events <see cref="FillAsync"/> brought.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref readonly TraceEvent this[int index] => ref _events[index];

    /// <summary>Reads the next events; false at the end. What goes wrong with the reading is thrown here.</summary>
    public async ValueTask<bool> FillAsync()
    {
        ct.ThrowIfCancellationRequested();
        Count = 0;
        if (_reading is null)
        {
            _reading = Task.Factory.StartNew(ReadAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        }
        else if (!_ended)
        {
            _wanted.Release();
        }

        if (!_ended)
        {
            await _filled.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }

        if (Count == 0)
        {
            await _reading.ConfigureAwait(false);
        }

        return Count > 0;
    }

    /// <inheritdoc/>
    public void OnEvent(in TraceEvent e)
    {
        _events[Count++] = e;
        if (Count == _events.Length)
        {
            _filled.Release();
            _wanted.Wait(_stop.Token);
        }
    }

    /// <summary>Stops the reading, and waits until it has closed its files.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        if (_reading is not null)
        {
            await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _stop.Dispose();
        _wanted.Dispose();
        _filled.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            await capture.ReadEventsAsync(this, _stop.Token).ConfigureAwait(false);
        }
        finally
        {
            _ended = true;
            _filled.Release();
        }
    }
}
