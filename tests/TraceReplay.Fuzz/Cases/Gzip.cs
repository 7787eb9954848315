using System.IO.Compression;

namespace TraceReplay.Fuzz;

/// <summary>Compresses.</summary>
internal static class Gzip
{
    public static byte[] Pack(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(text);
        }

        return packed.ToArray();
    }
}
