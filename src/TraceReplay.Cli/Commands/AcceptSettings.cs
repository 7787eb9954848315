namespace TraceReplay.Cli;

/// <summary>The options of <c>accept</c>, checked.</summary>
/// <param name="Unreferenced">What to do with orphans.</param>
/// <param name="IsReview">Whether the user wants to be asked about each golden.</param>
internal sealed record AcceptSettings(Unreferenced Unreferenced, bool IsReview);
