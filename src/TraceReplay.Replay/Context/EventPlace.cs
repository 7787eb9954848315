namespace TraceReplay.Replay;

/// <summary>Where an event stands.</summary>
/// <param name="Sequence">Its place among all events of the capture, from 0.</param>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">Its line there.</param>
/// <param name="Pid">The task that was current, or <see cref="Events.TaskId.UnknownPid"/>.</param>
internal readonly record struct EventPlace(long Sequence, int File, long Line, int Pid);
