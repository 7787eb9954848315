namespace TraceReplay.Cli;

/// <summary>Whether and how names are kept out of a bundle.</summary>
/// <param name="IsAsked">Whether they are.</param>
/// <param name="Map">The file to write to which name became which; null for none.</param>
internal sealed record RedactSettings(bool IsAsked, string? Map);
