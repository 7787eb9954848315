using System.IO.Compression;

namespace TraceReplay.Parsing;

/// <summary>gzip whose header says nothing of when and where it was made.</summary>
public static class StableGzip
{
    // RFC 1952: MTIME is .NET's 0 already; OS is 3 on Unix and 10 on Windows where 255 is "unknown".
    private const int OperatingSystem = 9;
    private const byte Unknown = 255;

    /// <summary>Compresses what is written.</summary>
    public static byte[] Compress(Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            write(gzip);
        }

        byte[] bytes = memory.ToArray();
        bytes[OperatingSystem] = Unknown;
        return bytes;
    }
}
