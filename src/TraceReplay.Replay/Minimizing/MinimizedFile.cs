namespace TraceReplay.Replay;

/// <summary>A file of a minimized capture.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Origin">The file of the whole capture that it is a part of.</param>
/// <param name="Lines">How many of its lines are left; null for a whole file.</param>
public sealed record MinimizedFile(string Name, string Origin, int? Lines);
