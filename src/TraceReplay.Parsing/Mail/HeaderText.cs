using System.Text;

namespace TraceReplay.Parsing;

/// <summary>The texts of mail headers: <c>Name: value; parameter="value"</c> (RFC 5322, RFC 2045).</summary>
internal static class HeaderText
{
    private const int LongestName = 80;

    private static readonly string[] MailHeaders =
    [
        "From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Reply-To", "Sender", "Received", "Return-Path",
        "Delivered-To", "X-Original-To", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "DKIM-Signature", "List-Id", "X-Mailer",
        "User-Agent", "Authentication-Results", "ARC-Seal", "X-Google-DKIM-Signature", "X-Mailing-List", "Precedence", "Status", "X-Mozilla-Status",
    ];

    /// <summary>The header's name, when the line begins one; else empty.</summary>
    public static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        bool isName = colon is > 0 and <= LongestName && line[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
        return isName ? line[..colon] : default;
    }

    /// <summary>Whether the line begins a header that mails have.</summary>
    public static bool IsMailHeader(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> name = NameOf(line);
        foreach (string header in name.IsEmpty ? [] : MailHeaders)
        {
            if (Ascii.EqualsIgnoreCase(name, header))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The value in front of the parameters.</summary>
    public static string Value(string header)
    {
        int end = header.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? header : header[..end]).Trim();
    }

    /// <summary>The value of a parameter, without quotes; null when it is not there.</summary>
    public static string? Parameter(string header, string name)
    {
        int pos = header.IndexOf(';', StringComparison.Ordinal);
        while (pos >= 0 && pos + 1 < header.Length)
        {
            int equals = header.IndexOf('=', pos);
            if (equals < 0)
            {
                return null;
            }

            string key = header[(pos + 1)..equals].Trim();
            pos = equals + 1;
            string value = ReadValue(header, ref pos);
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads a quoted or a bare value, and moves <paramref name="pos"/> to the semicolon behind it, or to -1.</summary>
    private static string ReadValue(string header, ref int pos)
    {
        while (pos < header.Length && header[pos] == ' ')
        {
            pos++;
        }

        bool quoted = pos < header.Length && header[pos] == '"';
        var value = new StringBuilder();
        for (int i = quoted ? pos + 1 : pos; i < header.Length; i++)
        {
            if (quoted ? header[i] == '"' : header[i] == ';')
            {
                pos = header.IndexOf(';', i);
                return quoted ? value.ToString() : value.ToString().Trim();
            }

            i += quoted && header[i] == '\\' && i + 1 < header.Length ? 1 : 0;
            value.Append(header[i]);
        }

        pos = -1;
        return value.ToString().Trim();
    }
}
