using System.Text;

namespace TraceReplay.Golden;

/// <summary>Holds a text against a golden, wherever that comes from.</summary>
public static class GoldenComparison
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What came of it.</summary>
    /// <param name="about">The capture, the policy, and the golden's path.</param>
    /// <param name="golden">The golden; null where there is none.</param>
    /// <param name="text">The text, with LF line ends.</param>
    /// <param name="isExpected">Whether none is an error.</param>
    public static GoldenOutcome Of(GoldenOutcome about, byte[]? golden, string text, bool isExpected)
    {
        ArgumentNullException.ThrowIfNull(about);
        if (golden is null)
        {
            return about with { Status = isExpected ? GoldenStatus.Missing : GoldenStatus.None };
        }

        return golden.AsSpan().SequenceEqual(Utf8.GetBytes(text))
            ? about with { Status = GoldenStatus.Match }
            : Describe(about, Utf8.GetString(golden), text);
    }

    private static GoldenOutcome Describe(GoldenOutcome outcome, string golden, string text)
    {
        bool lineEnds = golden.Replace("\r\n", "\n", StringComparison.Ordinal) == text;
        (int line, string? old, string? now) = LineDiff.FirstDifference(golden, text);
        return outcome with
        {
            Status = GoldenStatus.Differ,
            DiffersOnlyInLineEnds = lineEnds,
            FirstLine = line,
            VerifiedLine = old,
            ReceivedLine = now,
            Differences = lineEnds ? [] : GoldenDifferences.Between(golden, text),
            Diff = lineEnds ? [] : LineDiff.Between(golden, text),
        };
    }
}
