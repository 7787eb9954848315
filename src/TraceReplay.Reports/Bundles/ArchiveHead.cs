using System.IO.Compression;

namespace TraceReplay.Reports;

/// <summary>Tells from the beginning of a file whether it is a tar archive.</summary>
internal static class ArchiveHead
{
    private const int MagicAt = 257;
    private const int HeadLength = 262;

    /// <summary>Whether the file begins as a tar archive does, compressed or not.</summary>
    public static bool IsTar(string path)
    {
        using FileStream file = File.OpenRead(path);
        if (!file.CanSeek)
        {
            return false;
        }

        using Stream text = IsGzip(file) ? new GZipStream(file, CompressionMode.Decompress) : file;
        Span<byte> head = stackalloc byte[HeadLength];
        try
        {
            return text.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength && head[MagicAt..].SequenceEqual("ustar"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Whether a file is compressed; its place in it stays at the beginning.</summary>
    public static bool IsGzip(Stream file)
    {
        Span<byte> magic = stackalloc byte[2];
        bool isGzip = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == magic.Length && magic.SequenceEqual((ReadOnlySpan<byte>)[0x1f, 0x8b]);
        file.Position = 0;
        return isGzip;
    }
}
