using System.Security.Cryptography;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>A file of a bundle.</summary>
/// <param name="path">Its path below the top folder.</param>
/// <param name="bytes">Its bytes.</param>
public sealed class BundleEntry(string path, byte[] bytes)
{
    /// <summary>Its path below the top folder.</summary>
    public string Path { get; } = path;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>SHA-256 of them, in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The file of the capture that it is.</summary>
    public CaptureFile ToCaptureFile() => new(Path, bytes);
}
