namespace TraceReplay.Tests;

/// <summary>A field of a message.</summary>
internal sealed record ProtoField(string Name, string Type, bool IsRepeated);
