namespace TraceReplay.Parsing;

/// <summary>A file of a capture that is held in memory, as it would lie on disk: a <c>.gz</c> is compressed.</summary>
/// <param name="name">Its name, without a folder.</param>
/// <param name="bytes">Its bytes.</param>
public sealed class CaptureFile(string name, byte[] bytes)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Opens it at its beginning.</summary>
    public Stream Open() => new MemoryStream(bytes, writable: false);
}
