using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The events of one task in a file.</summary>
internal sealed record TaskDocument(string Task, long Events)
{
    public static TaskDocument Of(TaskCount task, NameTable names) => new(names.Format(task.Task), task.Count);
}
