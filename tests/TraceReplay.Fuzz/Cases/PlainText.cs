using System.IO.Compression;

namespace TraceReplay.Fuzz;

/// <summary>The text of a file, decompressed without any code of the product.</summary>
/// <param name="Bytes">The text, as far as it can be had.</param>
/// <param name="IsDamaged">Whether its gzip stream breaks off or is corrupt.</param>
internal sealed record PlainText(byte[] Bytes, bool IsDamaged)
{
    /// <summary>The number of lines, the last one counted when it lacks its newline.</summary>
    public long Lines => Bytes.AsSpan().Count((byte)'\n') + (Bytes is [.., not (byte)'\n'] ? 1 : 0);

    /// <summary>Reads a file as what its first bytes say it is.</summary>
    public static PlainText Of(byte[] file) => file is [0x1f, 0x8b, ..] ? Unpack(file) : new PlainText(file, IsDamaged: false);

    private static PlainText Unpack(byte[] file)
    {
        using var text = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        try
        {
            // Byte by byte: what precedes the damage is had whole then.
            for (int next; (next = gzip.ReadByte()) >= 0;)
            {
                text.WriteByte((byte)next);
            }

            return new PlainText(text.ToArray(), IsDamaged: false);
        }
        catch (InvalidDataException)
        {
            return new PlainText(text.ToArray(), IsDamaged: true);
        }
    }
}
