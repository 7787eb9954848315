namespace TraceReplay.Tests;

/// <summary>A finding: where, and by which site or invariant.</summary>
internal readonly record struct Told(Place Place, string Id);
