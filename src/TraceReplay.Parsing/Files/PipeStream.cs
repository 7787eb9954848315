namespace TraceReplay.Parsing;

/// <summary>
/// A pipe whose reading can be stopped while nothing comes: a read that waits cannot be called off, so it waits on another thread. One
/// such read is left behind then, with its buffer.
/// </summary>
internal sealed class PipeStream(Stream pipe, CancellationToken stop) : ForwardStream
{
    // As much as a pipe of Linux holds.
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The pipe, so that it can be stopped; itself where nothing can stop it.</summary>
    public static Stream Of(Stream pipe, CancellationToken stop) => stop.CanBeCanceled ? new PipeStream(pipe, stop) : pipe;

    public override int Read(Span<byte> buffer)
    {
        if (_start == _end)
        {
            (_start, _end) = (0, Fill());
        }

        int length = Math.Min(_end - _start, buffer.Length);
        _buffer.AsSpan(_start, length).CopyTo(buffer);
        _start += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            pipe.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Fill()
    {
        if (stop.IsCancellationRequested)
        {
            return 0;
        }

        var reading = Task.Run(() => pipe.Read(_buffer, 0, _buffer.Length), CancellationToken.None);
        try
        {
            Task.WaitAny([reading], stop);
        }
        catch (OperationCanceledException)
        {
            return 0;
        }

        return reading.GetAwaiter().GetResult();
    }
}
