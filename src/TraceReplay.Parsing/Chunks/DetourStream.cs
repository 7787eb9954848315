namespace TraceReplay.Parsing;

/// <summary>What of a text is left to who reads in order: some lines of a chunk, and in the end all that stands behind the last chunk.</summary>
internal sealed class DetourStream : ForwardStream
{
    private ReadOnlyMemory<byte> _lines;
    private Stream _behind = Null;

    /// <summary>Whether all lines were read.</summary>
    public bool IsEmpty => _lines.IsEmpty;

    /// <summary>Shows some lines.</summary>
    public void Show(ReadOnlyMemory<byte> lines) => _lines = lines;

    /// <summary>Shows the rest of the text.</summary>
    public void ShowRest(ReadOnlyMemory<byte> lines, Stream behind) => (_lines, _behind) = (lines, behind);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_lines.IsEmpty)
        {
            return _behind.Read(buffer);
        }

        int read = Math.Min(buffer.Length, _lines.Length);
        _lines.Span[..read].CopyTo(buffer);
        _lines = _lines[read..];
        return read;
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));
}
