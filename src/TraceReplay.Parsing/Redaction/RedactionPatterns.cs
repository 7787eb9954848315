using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>What the patterns have in common.</summary>
internal static class RedactionPatterns
{
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The longest that a line may take, in ms: nobody waits for ever on one that was made to be slow.</summary>
    public const int Patience = 10_000;
}
