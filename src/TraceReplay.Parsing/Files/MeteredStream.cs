namespace TraceReplay.Parsing;

/// <summary>Tells how many bytes of a file were read.</summary>
internal sealed class MeteredStream(Stream bytes, IReadingProgress progress) : ForwardStream
{
    /// <summary>The same stream where nobody wants to know.</summary>
    public static Stream Of(Stream bytes, IReadingProgress? progress) => progress is null ? bytes : new MeteredStream(bytes, progress);

    public override int Read(Span<byte> buffer)
    {
        int read = bytes.Read(buffer);
        progress.OnRead(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            bytes.Dispose();
        }

        base.Dispose(disposing);
    }
}
