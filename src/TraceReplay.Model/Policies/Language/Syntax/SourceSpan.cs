namespace TraceReplay.Model;

/// <summary>A place in a policy's text.</summary>
/// <param name="Start">Characters before it.</param>
/// <param name="Length">Its length in characters.</param>
/// <param name="Line">Its line; the first is 1.</param>
/// <param name="Column">The column at which it begins; the first is 1, and a tab is one column.</param>
internal readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>From here to the end of another place.</summary>
    public SourceSpan To(SourceSpan end) => this with { Length = end.Start + end.Length - Start };
}
