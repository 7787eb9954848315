using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>One capture that is worked on.</summary>
/// <param name="Source">Where it lies.</param>
/// <param name="Capture">The capture, opened.</param>
/// <param name="Counter">Shows the user how many findings there are.</param>
internal sealed record CaptureJob(CaptureSource Source, Capture Capture, FindingCounter Counter);
