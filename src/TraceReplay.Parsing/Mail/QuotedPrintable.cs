using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>Decodes quoted-printable (RFC 2045, 6.7). What is not valid is kept as it is.</summary>
internal static class QuotedPrintable
{
    /// <summary>Decodes a line of the file. False when the line of text goes on in the next one: it ends in a soft line break.</summary>
    public static bool Decode(ReadOnlySpan<byte> line, LineQueue text)
    {
        // Blanks at the end were added on the way.
        line = line.TrimEnd(" \t"u8);
        bool soft = line.EndsWith("="u8);
        line = soft ? line[..^1] : line;
        while (!line.IsEmpty)
        {
            int escape = line.IndexOf((byte)'=');
            if (escape != 0)
            {
                int length = escape < 0 ? line.Length : escape;
                text.Append(line[..length]);
                line = line[length..];
                continue;
            }

            bool valid = TryByte(line, out byte value);
            text.Append(valid ? [value] : line[..1]);
            line = line[(valid ? 3 : 1)..];
        }

        return !soft;
    }

    private static bool TryByte(ReadOnlySpan<byte> line, out byte value)
    {
        value = 0;
        return line.Length >= 3 && byte.TryParse(line.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
