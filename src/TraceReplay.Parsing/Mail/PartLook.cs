using System.Buffers.Text;

namespace TraceReplay.Parsing;

/// <summary>Tells from the first line of a part whether it holds text: what its headers call it says little.</summary>
internal static class PartLook
{
    public static bool IsText(ReadOnlySpan<byte> line, TransferEncoding encoding)
    {
        if (encoding != TransferEncoding.Base64)
        {
            return IsText(line);
        }

        Span<byte> bytes = stackalloc byte[192];
        line = line.Trim(" \t"u8);
        Base64.DecodeFromUtf8(line[..Math.Min(line.Length, 256)], bytes, out _, out int length);
        return IsText(bytes[..length]);
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (byte b in bytes)
        {
            if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x1b))
            {
                return false;
            }
        }

        return true;
    }
}
