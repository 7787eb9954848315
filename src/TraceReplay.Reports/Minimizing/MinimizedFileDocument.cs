namespace TraceReplay.Reports;

/// <summary>A file of the small capture; <c>lines</c> is null for a file that was taken over whole.</summary>
internal sealed record MinimizedFileDocument(string Name, string Origin, int? Lines);
