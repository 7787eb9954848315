using TraceReplay.Events;

namespace TraceReplay.Reports;

/// <summary>When and where a point was recorded.</summary>
/// <param name="Time">When.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">Its line.</param>
/// <param name="Task">The task.</param>
internal readonly record struct PointPlace(TraceTime Time, int File, long Line, TaskId Task);
