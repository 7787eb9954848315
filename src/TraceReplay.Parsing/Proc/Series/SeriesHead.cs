using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The first lines of a series: the signature with the version, and pairs of key and value.</summary>
internal sealed class SeriesHead
{
    private const string SignatureText = "# tracereplay series ";
    private const int Version = 1;
    private const decimal NanosecondsPerSecond = 1_000_000_000;
    private const decimal MostSeconds = 86_400;

    /// <summary>What the first line begins with.</summary>
    public static ReadOnlySpan<byte> Signature => "# tracereplay series "u8;

    /// <summary>See <see cref="MachineSeries.IntervalNs"/>.</summary>
    public long? IntervalNs { get; private set; }

    /// <summary>See <see cref="MachineSeries.Clock"/>.</summary>
    public string? Clock { get; private set; }

    /// <summary>See <see cref="MachineSeries.PageSizeBytes"/>.</summary>
    public long? PageSizeBytes { get; private set; }

    /// <summary>Whether a line is the first one of a series.</summary>
    public static bool IsSignature(string line) => line.StartsWith(SignatureText, StringComparison.Ordinal);

    /// <summary>Whether a signature names a version that can be read.</summary>
    public static Fault CheckVersion(string line)
    {
        string version = line[SignatureText.Length..].TrimEnd();
        FaultKind fault = SnapshotNumber.ReadUnsigned(version, out long number);
        return fault != FaultKind.None || number == Version
            ? new Fault(fault, SignatureText.Length, "version")
            : new Fault(FaultKind.OutOfRange, SignatureText.Length, "version", new NumberRange(Version, Version));
    }

    /// <summary>Whether a line is pairs of key and value.</summary>
    public static bool ArePairs(string line) =>
        Word.Split(line) is [_, ..] words && words.Skip(1).All(word => word.Text.IndexOf('=', StringComparison.Ordinal) > 0);

    /// <summary>Reads the pairs of a line. A key that is not known gives nothing.</summary>
    public LineVerdict ReadPairs(string line, out Fault fault)
    {
        var verdict = LineVerdict.Ignored;
        fault = default;
        foreach (Word word in Word.Split(line).Skip(1))
        {
            int equal = word.Text.IndexOf('=', StringComparison.Ordinal);
            var value = new Word(word.Text[(equal + 1)..], word.Column + equal + 1);
            bool? read = Take(word.Text[..equal], value.Text);
            if (read == false)
            {
                fault = new Fault(FaultKind.NotANumber, value.Column, word.Text[..equal]);
                return LineVerdict.Malformed;
            }

            verdict = read == true ? LineVerdict.Parsed : verdict;
        }

        return verdict;
    }

    // Null for a key that is not known, false for a value that is none.
    private bool? Take(string key, string value)
    {
        switch (key)
        {
            case "clock":
                Clock = value;
                return true;
            case "interval":
                bool isTime = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
                    && seconds is > 0 and <= MostSeconds;
                IntervalNs = isTime ? (long)(seconds * NanosecondsPerSecond) : null;
                return isTime;
            case "page_size":
                bool isSize = SnapshotNumber.ReadUnsigned(value, out long bytes) == FaultKind.None && bytes > 0;
                PageSizeBytes = isSize ? bytes : null;
                return isSize;
            default:
                return null;
        }
    }
}
