namespace TraceReplay.Parsing;

/// <summary>The lines of a text at hand.</summary>
internal sealed class MemoryLines(ReadOnlyMemory<byte> text) : LineSource
{
    private ReadOnlyMemory<byte> _rest = text;

    /// <inheritdoc/>
    public override bool Ended => _rest.IsEmpty;

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        line = default;
        if (_rest.IsEmpty)
        {
            return false;
        }

        int end = _rest.Span.IndexOf((byte)'\n');
        line = (end < 0 ? _rest.Span : _rest.Span[..end]).TrimEnd((byte)'\r');
        _rest = end < 0 ? default : _rest[(end + 1)..];
        CutShort = end < 0;
        Flaw = line.Contains((byte)0) ? LineFlaw.Nul : LineFlaw.None;
        Line++;
        return true;
    }

    /// <inheritdoc/>
    public override ValueTask FillAsync(CancellationToken ct) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
