global using ChunkedStream = TraceReplay.Fuzz.ChunkedStream;

// NUnit has a Property of its own, which only annotates.
global using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;
