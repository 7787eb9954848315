using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>Numbers in snapshots. Cold code: it takes text, where <see cref="NumberText"/> takes bytes.</summary>
internal static class SnapshotNumber
{
    /// <summary>Reads decimal digits.</summary>
    public static FaultKind ReadUnsigned(ReadOnlySpan<char> text, out long value)
    {
        FaultKind fault = ReadSigned(text, out value);
        return fault == FaultKind.None && text[0] == '-' ? FaultKind.Negative : fault;
    }

    /// <summary>Reads decimal digits with or without a minus.</summary>
    public static FaultKind ReadSigned(ReadOnlySpan<char> text, out long value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && text[0] != '+')
        {
            return FaultKind.None;
        }

        value = 0;
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        return digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') ? FaultKind.NotANumber : FaultKind.TooBig;
    }

    /// <summary>Whether a text is decimal digits and nothing else, however many.</summary>
    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
