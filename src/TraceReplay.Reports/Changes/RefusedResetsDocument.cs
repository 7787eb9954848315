namespace TraceReplay.Reports;

/// <summary>Resets that a policy refuses, by task and reason.</summary>
internal sealed record RefusedResetsDocument(string Comm, string Reason, bool Memcg, long Count, long FromHopeless);
