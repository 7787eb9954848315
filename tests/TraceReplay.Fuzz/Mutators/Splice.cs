namespace TraceReplay.Fuzz;

/// <summary>Takes texts apart and puts them together.</summary>
internal static class Splice
{
    /// <summary>No case grows beyond this.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The text with the bytes from <paramref name="begin"/> to <paramref name="end"/> replaced.</summary>
    public static byte[] Replace(ReadOnlySpan<byte> text, int begin, int end, ReadOnlySpan<byte> other) =>
        [.. text[..begin], .. other, .. text[end..]];

    /// <summary>A range of the text, most often a short one.</summary>
    public static (int Begin, int End) Range(byte[] text, Dice dice)
    {
        int begin = dice.Below(text.Length + 1);
        int length = dice.Once(4) ? text.Length - begin : Math.Min(text.Length - begin, 300);
        return (begin, begin + dice.Below(length + 1));
    }

    /// <summary>The beginning of some line.</summary>
    public static int LineStart(byte[] text, Dice dice)
    {
        int from = dice.Below(text.Length + 1);
        return text.AsSpan(0, from).LastIndexOf((byte)'\n') + 1;
    }

    /// <summary>The places where a run of digits begins and ends, near a random place; null where no digit follows.</summary>
    public static (int Begin, int End)? Digits(byte[] text, Dice dice)
    {
        int from = dice.Below(text.Length + 1);
        int begin = text.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (begin < 0)
        {
            return null;
        }

        begin += from;
        int length = text.AsSpan(begin).IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return (begin, length < 0 ? text.Length : begin + length);
    }
}
