using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A capture on its way into a trace.</summary>
/// <param name="Trace">The trace.</param>
/// <param name="Process">The process that stands for the capture.</param>
/// <param name="Result">What came of the capture.</param>
/// <param name="Timeline">Its course.</param>
internal sealed record PerfettoScene(PerfettoTrace Trace, long Process, CaptureResult Result, Timeline Timeline)
{
    private Capture Capture => Result.Capture;

    /// <summary>The file of a line.</summary>
    public PerfettoArg File(int file) => new("file", Capture.Files[file].Name);

    /// <summary>A task as kernel people write it; nothing where it is not known.</summary>
    public PerfettoArg Task(string name, TaskId task) => new(name, task.IsKnown ? NameOf(task) : null);

    /// <summary>A task as kernel people write it.</summary>
    public string NameOf(TaskId task) => Capture.Names.Format(task);

    /// <summary>A word of the capture; nothing where it is empty.</summary>
    public string? Word(int index) => Capture.Names[index] is { Length: > 0 } word ? word : null;

    /// <summary>The line of a file.</summary>
    public static PerfettoArg Line(long line) => new("line", line);

    /// <summary>A node; nothing where there is none.</summary>
    public static PerfettoArg Node(int node) => new("node", node < 0 ? null : node);
}
