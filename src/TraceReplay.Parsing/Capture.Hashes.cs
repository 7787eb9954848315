using System.Security.Cryptography;

namespace TraceReplay.Parsing;

/// <content>The bytes of the files as they lie on disk.</content>
public sealed partial class Capture
{
    /// <summary>
    /// The SHA-256 of a file, of a <c>.gz</c> that of its packed bytes, in lower-case hexadecimal as <c>sha256sum</c> prints it; null for a
    /// pipe, which is gone once it was read.
    /// </summary>
    /// <param name="file">Index of the file in <see cref="Files"/>.</param>
    /// <param name="ct">Ends the reading early.</param>
    public async ValueTask<string?> ReadSha256Async(int file, CancellationToken ct = default)
    {
        await using Stream? bytes = _sources[file].OpenBytes();
        return bytes is null ? null : Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, ct));
    }
}
