using System.Text;

namespace TraceReplay.Parsing;

/// <summary>The headers of one mail or part, as far as they tell how its body is to be read. Long values are cut.</summary>
internal sealed class HeaderBlock
{
    private const int LongestValue = 4096;

    private readonly StringBuilder _contentType = new();
    private readonly StringBuilder _encoding = new();
    private readonly StringBuilder _disposition = new();
    private StringBuilder? _current;
    private bool _any;

    /// <summary>The Content-Type, unfolded.</summary>
    public string ContentType => _contentType.ToString();

    /// <summary>The Content-Transfer-Encoding, unfolded.</summary>
    public string Encoding => _encoding.ToString();

    /// <summary>The Content-Disposition, unfolded.</summary>
    public string Disposition => _disposition.ToString();

    public void Clear()
    {
        _contentType.Clear();
        _encoding.Clear();
        _disposition.Clear();
        _current = null;
        _any = false;
    }

    /// <summary>Takes in a line; false when it is neither a header nor goes on with one.</summary>
    public bool TryAdd(ReadOnlySpan<byte> line)
    {
        if (_any && line.Length > 0 && line[0] is (byte)' ' or (byte)'\t')
        {
            Append(line);
            return true;
        }

        ReadOnlySpan<byte> name = HeaderText.NameOf(line);
        if (name.IsEmpty)
        {
            return false;
        }

        _any = true;
        _current = ValueOf(name);
        Append(line[(name.Length + 1)..]);
        return true;
    }

    private StringBuilder? ValueOf(ReadOnlySpan<byte> name)
    {
        StringBuilder? value = name switch
        {
            _ when Ascii.EqualsIgnoreCase(name, "Content-Type"u8) => _contentType,
            _ when Ascii.EqualsIgnoreCase(name, "Content-Transfer-Encoding"u8) => _encoding,
            _ when Ascii.EqualsIgnoreCase(name, "Content-Disposition"u8) => _disposition,
            _ => null,
        };

        // Of a header that comes twice the first one counts.
        return value is { Length: > 0 } ? null : value;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t"u8);
        if (_current is { } value && value.Length + text.Length < LongestValue)
        {
            value.Append(' ').Append(System.Text.Encoding.Latin1.GetString(text));
        }
    }
}
