namespace TraceReplay.Golden;

/// <summary>A piece of a line.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsChanged">Whether the other line lacks it.</param>
public readonly record struct WordPiece(string Text, bool IsChanged);
