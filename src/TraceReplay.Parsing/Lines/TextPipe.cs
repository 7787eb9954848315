using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;

namespace TraceReplay.Parsing;

/// <summary>
/// Reads a stream so that its text always lies in one array, and always in the same one: it stays in the cache, and no line straddles
/// two buffers. What was not consumed is moved in front of what is read next. Behind the text stands a NUL, and after it there are
/// <see cref="Padding"/> bytes that may be loaded, whatever they hold.
/// </summary>
internal sealed class TextPipe : PipeReader
{
    /// <summary>How many bytes may be loaded behind the text.</summary>
    public const int Padding = 256;

    // Much larger reads fall out of the second-level cache before they are parsed; from 64 to 256 KiB it makes no difference.
    private const int ReadBytes = 128 * 1024;

    private const int PageBytes = 4096;

    private readonly Stream _stream;
    private readonly int _mostKept;
    private readonly byte[] _bytes;

    // Where what is read begins; in front of it is room for what is kept.
    private readonly int _read;
    private int _start;
    private int _end;
    private bool _ended;
    private bool _examined = true;
    private bool _completed;

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The text; it is closed in the end.</param>
    /// <param name="mostKept">The most bytes that are left unconsumed when more are asked for.</param>
    public TextPipe(Stream stream, int mostKept)
    {
        _stream = stream;
        _mostKept = mostKept;
        _bytes = ArrayPool<byte>.Shared.Rent(mostKept + PageBytes + ReadBytes + Padding);
        _read = _start = _end = mostKept + BytesToMiddleOfPage(_bytes, mostKept);
    }

    private ReadOnlySequence<byte> Text => new(_bytes, _start, _end - _start);

    /// <inheritdoc/>
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (!_examined || _ended)
        {
            return ValueTask.FromResult(new ReadResult(Text, isCanceled: false, isCompleted: _ended));
        }

        // There is one reading a buffer: one that is over at once needs no state machine.
        KeepRest();
        ValueTask<int> reading = _stream.ReadAsync(_bytes.AsMemory(_read, ReadBytes), cancellationToken);
        return reading.IsCompletedSuccessfully ? ValueTask.FromResult(Take(reading.Result)) : AwaitAsync(reading);
    }

    /// <inheritdoc/>
    public override bool TryRead(out ReadResult result)
    {
        result = new ReadResult(Text, isCanceled: false, isCompleted: _ended);
        return _ended || !_examined;
    }

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc/>
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        _start = consumed.GetInteger();
        _examined = examined.GetInteger() == _end;
    }

    /// <summary>Does nothing: no read is ever pending.</summary>
    public override void CancelPendingRead()
    {
    }

    /// <summary>Closes the stream. The text that was read must not be used any more.</summary>
    public override void Complete(Exception? exception = null)
    {
        _stream.Dispose();
        if (!_completed)
        {
            _completed = true;
            ArrayPool<byte>.Shared.Return(_bytes);
        }
    }

    /// <summary>
    /// How many bytes behind <paramref name="from"/> the middle of a page is. The kernel copies from the beginnings of pages. To a
    /// place that is a few bytes further in its page it does so at half the rate: what is loaded then seems to depend on what was just
    /// stored. An array that is as large as this stays where it is.
    /// </summary>
    public static int BytesToMiddleOfPage(byte[] bytes, int from)
    {
        nint place = Marshal.UnsafeAddrOfPinnedArrayElement(bytes, from);
        return (int)((PageBytes + (PageBytes / 2) - (place & (PageBytes - 1))) % PageBytes);
    }

    private async ValueTask<ReadResult> AwaitAsync(ValueTask<int> reading) => Take(await reading);

    private ReadResult Take(int read)
    {
        _end = _read + read;
        _bytes[_end] = 0;
        _ended = read == 0;
        return new ReadResult(Text, isCanceled: false, isCompleted: _ended);
    }

    private void KeepRest()
    {
        int kept = _end - _start;
        if (kept > _mostKept)
        {
            throw new InvalidOperationException($"{kept} bytes are left unconsumed; there is room for {_mostKept}");
        }

        _bytes.AsSpan(_start, kept).CopyTo(_bytes.AsSpan(_read - kept));
        (_start, _end) = (_read - kept, _read);
    }
}
