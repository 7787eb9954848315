using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A capture that was replayed, with its rendered decisions.</summary>
/// <param name="Result">The verdicts.</param>
/// <param name="Recording">The decisions.</param>
/// <param name="IsFolder">Whether it is a folder of files, and not one file.</param>
public sealed record ReplayedCapture(CaptureResult Result, ReplayRecording Recording, bool IsFolder);
