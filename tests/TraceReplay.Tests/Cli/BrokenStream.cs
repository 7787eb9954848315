namespace TraceReplay.Tests;

/// <summary>A standard output that fails with the error a test gives it.</summary>
internal sealed class BrokenStream(Exception error) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw error;

    public override void Write(ReadOnlySpan<byte> buffer) => throw error;
}
