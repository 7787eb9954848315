namespace TraceReplay.Parsing;

/// <summary>Where a value stands in its line.</summary>
/// <param name="Slot">The field's place in the schema.</param>
/// <param name="Start">Its first byte.</param>
/// <param name="End">The byte behind it.</param>
internal readonly record struct ValuePlace(int Slot, int Start, int End);
