using System.Text;

namespace TraceReplay.Parsing;

/// <summary>The words for a malformed line: cold code, apart from the reading.</summary>
internal static class FaultText
{
    private const int ExcerptLength = 120;
    private const int ValueLength = 40;

    public static Complaint Complain(long lineNumber, ReadOnlySpan<byte> line, Fault fault) =>
        new(lineNumber, fault.Offset + 1, Message(line, fault), Printable(line, ExcerptLength));

    /// <summary>Text of a trace as printable ASCII: any other byte becomes a question mark.</summary>
    public static string Printable(ReadOnlySpan<byte> text, int most)
    {
        bool cut = text.Length > most;
        ReadOnlySpan<byte> shown = cut ? text[..(most - 3)] : text;
        var result = new StringBuilder(most);
        foreach (byte b in shown)
        {
            result.Append(b switch
            {
                (byte)'\t' => ' ',
                < 0x20 or > 0x7e => '?',
                _ => (char)b,
            });
        }

        return result.Append(cut ? "..." : "").ToString();
    }

    private static string Message(ReadOnlySpan<byte> line, Fault fault)
    {
        ReadOnlySpan<byte> value = fault.Offset < line.Length ? NumberText.ValueAt(line, fault.Offset) : default;
        string text = Printable(value.TrimEnd(":]"u8), ValueLength);
        return fault.Kind switch
        {
            FaultKind.NotANumber => $"{fault.Name}: '{text}' is not a number",
            FaultKind.TooBig => $"{fault.Name}: '{text}' is too large",
            FaultKind.Negative => $"{fault.Name}: '{text}' is negative, but the kernel prints it unsigned",
            FaultKind.OutOfRange => $"{fault.Name}: '{text}' is not in the range {fault.Range.Min} to {fault.Range.Max}",
            FaultKind.Backwards => $"{fault.Name}: '{text}' is before the time that it follows",
            FaultKind.Missing => $"{fault.Name} is missing",
            FaultKind.FewColumns => $"the row has fewer columns than the header: {fault.Name} is missing",
            FaultKind.Nul => "the line holds a NUL byte",
            FaultKind.TooLong => "line is longer than 64 KiB",
            FaultKind.CutShort => "the file ends in mid-line",
            _ => "the line cannot be read",
        };
    }
}
