namespace TraceReplay.Parsing;

/// <summary>Where the bytes of one file come from: a path, memory, or standard input.</summary>
/// <param name="name">The name in reports.</param>
/// <param name="path">The file; null for standard input, and for a file that is held in memory.</param>
/// <param name="held">A file that is held in memory.</param>
/// <param name="reading">How its events are read.</param>
internal sealed class TraceSource(string name, string? path, CaptureFile? held = null, Reading? reading = null)
{
    /// <summary>How much of a text is looked at to tell what it is.</summary>
    public const int HeadBytes = 64 * 1024;

    private SourceStream? _pending;
    private SourceStream? _pass;
    private byte[] _head = [];
    private bool _once;
    private bool _used;

    /// <summary>The name in reports.</summary>
    public string Name => name;

    /// <summary>Whether it can be read more than once: a pipe cannot.</summary>
    public bool CanReadAgain => !_once;

    /// <summary>The recorder whose tool prints it; null for a text, and before it was opened.</summary>
    public Recorder? Recorder { get; private set; }

    /// <summary>The size on disk, to choose between recordings; 0 where it is unknown.</summary>
    public long Size { get; private set; }

    /// <summary>
    /// The first <see cref="HeadBytes"/> of the text. Null when not even those can be read: <paramref name="error"/> says why.
    /// </summary>
    public byte[]? ReadHead(out string? error)
    {
        try
        {
            SourceStream stream = OpenStream(progress: null);
            var head = new byte[HeadBytes];
            int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            _head = head[..length];
            error = stream.Error;
            if (_once && error is null)
            {
                // A pipe cannot be read twice: its beginning is kept for Open.
                _pending = stream;
            }
            else
            {
                stream.Dispose();
            }

            return error is null ? _head : null;
        }
        catch (Exception wrong) when (IsExpected(wrong))
        {
            error = Explain(wrong);
            return null;
        }
    }

    /// <summary>Opens the text at its beginning. Never throws for what a file system can do: the stream then has an error.</summary>
    public SourceStream Open() => Open(progress: null);

    /// <summary>Opens it for a pass over its events, which can be stopped.</summary>
    /// <param name="again">Whether a pass before was stopped: this one ends where that one did, and nowhere else.</param>
    public SourceStream OpenPass(bool again)
    {
        long last = again && _pass is { Interrupted: true } before ? before.TextRead : long.MaxValue;
        _pass = Open(reading?.Progress);
        _pass.EndEarly(last, again ? CancellationToken.None : reading?.Stop ?? CancellationToken.None);
        return _pass;
    }

    private SourceStream Open(IReadingProgress? progress)
    {
        if (_once && _used)
        {
            throw new InvalidOperationException($"{name} can be read only once");
        }

        try
        {
            _used = true;
            SourceStream? pending = _pending;
            _pending = null;
            return pending is null ? OpenStream(progress) : SourceStream.Resume(_head, pending);
        }
        catch (Exception wrong) when (IsExpected(wrong))
        {
            return SourceStream.Broken(Explain(wrong));
        }
    }

    /// <summary>The bytes as they lie on disk, packed where the file is; null for a pipe.</summary>
    public Stream? OpenBytes() => held?.Open() ?? (path is null || _once ? null : OpenFile(path));

    private SourceStream OpenStream(IReadingProgress? progress)
    {
        Stream raw = held?.Open() ?? (path is null ? Console.OpenStandardInput() : OpenFile(path));
        _once = (path is null && held is null) || !raw.CanSeek;
        Size = _once ? 0 : raw.Length;

        // What is opened to look at a pipe is what will be read.
        var text = SourceStream.Over(_once ? PipeStream.Of(raw, reading?.Stop ?? CancellationToken.None) : raw, _once ? reading?.Progress : progress);
        Recorder = text.Recorder;
        return text.Recorder is null ? text : Print(text, text.Recorder, progress);
    }

    // The tool opens the file itself where it can.
    private SourceStream Print(SourceStream recording, Recorder recorder, IReadingProgress? progress)
    {
        using (recording)
        {
            bool isPlain = path is not null && held is null && !_once && !recording.IsPacked;
            return SourceStream.Of(RecorderStream.Start(recorder, name, isPlain ? RecordingFile.At(path!) : RecordingFile.Copy(recording)), progress);
        }
    }

    // Reads are large: a buffer in between would only copy.
    private static FileStream OpenFile(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);

    private static bool IsExpected(Exception wrong) => wrong is IOException or UnauthorizedAccessException or NotSupportedException;

    private static string Explain(Exception wrong) => wrong switch
    {
        UnauthorizedAccessException => "permission denied",
        RecorderException => wrong.Message,
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        _ => $"cannot be read: {wrong.Message}",
    };
}
