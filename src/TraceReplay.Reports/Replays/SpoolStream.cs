namespace TraceReplay.Reports;

/// <summary>
/// Holds text until its turn comes to be printed: in memory while it is small, then in a temporary file, so that the decisions of
/// many captures take no more memory than those of one.
/// </summary>
internal sealed class SpoolStream : Stream
{
    private const int MostInMemory = 1 << 20;

    private Stream _store = new MemoryStream();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _store.Length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _store.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>Copies everything written so far.</summary>
    public void Replay(Stream output)
    {
        _store.Position = 0;
        _store.CopyTo(output);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_store is MemoryStream && _store.Length + buffer.Length > MostInMemory)
        {
            MoveToFile();
        }

        _store.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Flush() => _store.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _store.Dispose();
        }

        base.Dispose(disposing);
    }

    private void MoveToFile()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        _store.Position = 0;
        _store.CopyTo(file);
        _store.Dispose();
        _store = file;
    }
}
