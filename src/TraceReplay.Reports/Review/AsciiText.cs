using System.Globalization;
using System.Text;

namespace TraceReplay.Reports;

/// <summary>Text of a trace on its way into a mail: any byte may stand in a task's name.</summary>
internal static class AsciiText
{
    /// <summary>The text in printable ASCII: other characters as the bytes of their UTF-8 (<c>\xc3\xa9</c>), as the kernel escapes names.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        StringBuilder plain = new();
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && IsPlain((char)rune.Value))
            {
                plain.Append((char)rune.Value);
            }
            else
            {
                foreach (byte part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    plain.Append(CultureInfo.InvariantCulture, $"\\x{part:x2}");
                }
            }
        }

        return plain.ToString();
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '~';
}
