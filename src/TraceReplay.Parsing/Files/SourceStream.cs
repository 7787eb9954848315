using System.IO.Compression;

namespace TraceReplay.Parsing;

/// <summary>
/// The text of a file or of standard input, decompressed when its first bytes are gzip's, printed by its recorder when they are a recording's. Reading never throws: what cannot be read
/// ends the stream, and <see cref="Cut"/> and <see cref="Error"/> say how. Reads complete at once, on the caller's thread.
/// </summary>
internal sealed class SourceStream : ForwardStream
{
    private readonly Stream _raw;
    private readonly Stream _text;
    private long _position;
    private bool _ended;
    private bool _cut;
    private string? _error;
    private SourceStream? _rest;
    private CancellationToken _stop;
    private long _last = long.MaxValue;

    private SourceStream(Stream raw, Stream text)
    {
        _raw = raw;
        _text = text;
    }

    /// <summary>
    /// Whether the gzip stream ends before its end. .NET tells only when the process runs with the switch
    /// <c>System.IO.Compression.UseStrictValidation</c> on, as Directory.Build.props has it for the command and the tests.
    /// </summary>
    public bool Cut => !Interrupted && (_cut || _rest is { Cut: true });

    /// <summary>Why the rest could not be read.</summary>
    public string? Error => Interrupted ? null : _error ?? _rest?.Error;

    /// <summary>Whether it was stopped before its end.</summary>
    public bool Interrupted { get; private set; }

    /// <summary>How many bytes of text were read.</summary>
    public long TextRead => _position;

    /// <summary>The recorder whose binary file this is; null for a text.</summary>
    public Recorder? Recorder { get; private init; }

    /// <summary>Whether the bytes are packed.</summary>
    public bool IsPacked { get; private init; }

    /// <summary>Wraps a stream; throws what its first read throws.</summary>
    /// <param name="raw">The bytes of the file.</param>
    /// <param name="progress">Is told how many of them were read; null when nobody wants to know.</param>
    public static SourceStream Over(Stream raw, IReadingProgress? progress = null)
    {
        var head = new byte[Recorder.MagicBytes];
        int length = raw.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        Stream whole = MeteredStream.Of(Rewind(raw, head.AsMemory(0, length)), progress);
        return length >= 2 && head[0] == 0x1f && head[1] == 0x8b
            ? Unpack(new SourceStream(raw, new GZipStream(whole, CompressionMode.Decompress)))
            : new SourceStream(raw, whole) { Recorder = Recorder.Of(head.AsSpan(0, length)) };
    }

    private static SourceStream Unpack(SourceStream text)
    {
        var head = new byte[Recorder.MagicBytes];
        int length = text.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new SourceStream(text, new PrefixStream(head.AsMemory(0, length), text))
        {
            _rest = text,
            Recorder = Recorder.Of(head.AsSpan(0, length)),
            IsPacked = true,
        };
    }

    /// <summary>What a recorder's tool prints.</summary>
    public static SourceStream Of(RecorderStream printed, IReadingProgress? progress) =>
        new(printed, MeteredStream.Of(printed, progress)) { Recorder = printed.Recorder };

    // From its beginning a file is read page by page.
    private static Stream Rewind(Stream raw, ReadOnlyMemory<byte> head)
    {
        if (!raw.CanSeek)
        {
            return new PrefixStream(head, raw);
        }

        raw.Seek(-head.Length, SeekOrigin.Current);
        return raw;
    }

    /// <summary>Puts text back that was already read.</summary>
    public static SourceStream Resume(byte[] head, SourceStream rest) =>
        new(rest, new PrefixStream(head, rest)) { _rest = rest, Recorder = rest.Recorder };

    /// <summary>A stream that could not be opened.</summary>
    public static SourceStream Broken(string error) => new(Null, Null) { _error = error };

    /// <summary>Ends the text early: after so many bytes, and when the token asks for it.</summary>
    public void EndEarly(long last, CancellationToken stop) => (_last, _stop) = (last, stop);

    /// <summary>Ends it here.</summary>
    public void Interrupt() => (_ended, Interrupted) = (true, true);

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
        {
            return 0;
        }

        if (_stop.IsCancellationRequested || _position >= _last)
        {
            Interrupt();
            return 0;
        }

        int read = ReadSafely(buffer[..(int)Math.Min(buffer.Length, _last - _position)]);
        _position += read;
        _ended = read == 0;

        // A pipe ends when it is stopped, and those who write into it are mostly stopped with it.
        Interrupted = _ended && _stop.IsCancellationRequested;
        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromResult(Read(buffer.AsSpan(offset, count)));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
            _raw.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadSafely(Span<byte> buffer)
    {
        try
        {
            return _text.Read(buffer);
        }
        catch (InvalidDataException wrong)
        {
            // The message is the only thing that tells a stream that was cut from one that was damaged.
            _cut = wrong.Message.Contains("truncated", StringComparison.OrdinalIgnoreCase);
            _error = _cut ? null : $"the gzip data are corrupt after {_position} bytes of text";
        }
        catch (RecorderException wrong)
        {
            _error = wrong.Message;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            _error = $"cannot be read after {_position} bytes: {wrong.Message}";
        }

        return 0;
    }
}
