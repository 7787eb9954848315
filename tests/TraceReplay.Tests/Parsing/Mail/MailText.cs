using System.Text;

namespace TraceReplay.Tests;

/// <summary>Writes mails; shares nothing with the code that reads them.</summary>
internal static class MailText
{
    /// <summary>A mail with this text: without headers at all, plain, quoted-printable, or base64.</summary>
    public static byte[] Of(IEnumerable<string> lines, int encoding)
    {
        string text = string.Concat(lines.Select(line => line + "\n"));
        string name = encoding switch { 2 => "quoted-printable", 3 => "base64", _ => "8bit" };
        string headers = $"From: Karl <karl@example.org>\nTo: linux-mm@kvack.org\nSubject: trace\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {name}\n\n";
        return Encoding.UTF8.GetBytes(encoding == 0 ? "On Tuesday Karl wrote:\n" + text : headers + Encode(text, encoding));
    }

    private static string Encode(string text, int encoding) => encoding switch
    {
        2 => QuotedPrintable(text),
        3 => Base64(text),
        _ => text,
    };

    private static string Base64(string text)
    {
        string digits = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        return string.Concat(digits.Chunk(76).Select(line => new string(line) + "\n"));
    }

    private static string QuotedPrintable(string text)
    {
        var encoded = new StringBuilder();
        int column = 0;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            string unit = b is (byte)'\n' or (>= 0x20 and < 0x7f and not (byte)'=') ? ((char)b).ToString() : $"={b:X2}";
            if (b != '\n' && column + unit.Length > 75)
            {
                encoded.Append("=\n");
                column = 0;
            }

            encoded.Append(unit);
            column = b == '\n' ? 0 : column + unit.Length;
        }

        return encoded.ToString();
    }
}
