namespace TraceReplay.Replay;

/// <summary>What one step of a minimization took away.</summary>
/// <param name="Groups">What was taken away as a whole (<c>tasks</c>).</param>
/// <param name="GroupsBefore">How many of these there were.</param>
/// <param name="GroupsAfter">How many are left.</param>
/// <param name="LinesBefore">Lines with an event before the step.</param>
/// <param name="LinesAfter">Lines with an event after it.</param>
/// <param name="Tries">How many smaller captures were tried.</param>
public sealed record MinimizeStep(string Groups, int GroupsBefore, int GroupsAfter, int LinesBefore, int LinesAfter, int Tries);
