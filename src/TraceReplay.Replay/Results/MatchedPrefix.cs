namespace TraceReplay.Replay;

/// <summary>How far the model and the trace went together before a finding.</summary>
/// <param name="Decisions">How many decisions of the policy agreed before it.</param>
/// <param name="SiteDecisions">Those of them that are of the finding's site.</param>
/// <param name="File">The file of the last one of the site; null when there is none.</param>
/// <param name="Line">Its line; 0 when there is none.</param>
/// <param name="Time">Its time as the trace wrote it; null without one.</param>
public sealed record MatchedPrefix(long Decisions, long SiteDecisions, string? File, long Line, string? Time);
