using System.Globalization;
using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>The changes that mutations are made of.</summary>
internal static class Edits
{
    // The line of an event that no line of the capture holds: apart from all of them, and still telling which one it stands beside.
    private const long Inserted = 1L << 40;

    /// <summary>The line that an inserted event stands beside.</summary>
    public static long LineBeside(long line) => line >= Inserted ? line - Inserted : line;

    /// <summary>Another value in one field.</summary>
    public static Change? Field(MutationCapture capture, int index, Field field, long value)
    {
        TraceEvent e = capture.Events[index];
        if (!e.Has(field) || e[field] == value)
        {
            return null;
        }

        string text = string.Create(CultureInfo.InvariantCulture, $"{field} {Word(capture, e.Kind, field, e[field])} -> {Word(capture, e.Kind, field, value)}");
        e.Set(field, value);
        return new Change(text, new Edit(index, e));
    }

    /// <summary>Another value in one field of several events.</summary>
    public static Change? Fields(MutationCapture capture, IEnumerable<int> indexes, Field field, long value)
    {
        Change[] changes = [.. indexes.Select(i => Field(capture, i, field, value)).OfType<Change>()];
        return changes.Length == 0 ? null : new Change(changes[0].Text, [.. changes.SelectMany(c => c.Edits)]);
    }

    public static Change Drop(MutationCapture capture, int index) => new($"{NameOf(capture, index)} dropped", new Edit(index));

    public static Change Repeat(MutationCapture capture, int index) => new(
        $"{NameOf(capture, index)} repeated", new Edit(index, capture.Events[index], AsInserted(capture.Events[index])));

    /// <summary>What two events tell changes places: lines, times and CPUs stay.</summary>
    public static Change Swap(MutationCapture capture, int first, int second)
    {
        TraceEvent a = capture.Events[first];
        TraceEvent b = capture.Events[second];
        return new Change($"{NameOf(capture, first)} swapped with {NameOf(capture, second)}", new Edit(first, PutAt(b, a)), new Edit(second, PutAt(a, b)));
    }

    public static Change Move(MutationCapture capture, int index, TaskId task)
    {
        TraceEvent e = capture.Events[index];
        string text = $"{NameOf(capture, index)} moved from {capture.Capture.Names.Format(e.Task)} to {capture.Capture.Names.Format(task)}";
        e.Task = task;
        return new Change(text, new Edit(index, e));
    }

    /// <summary>An event after another, at its time and by its task.</summary>
    public static Change Insert(MutationCapture capture, int index, EventKind kind, params (Field Field, long Value)[] fields) =>
        Insert(capture, index, capture.Events[index].Task, kind, fields);

    public static Change Insert(MutationCapture capture, int index, TaskId task, EventKind kind, params (Field Field, long Value)[] fields)
    {
        var e = new TraceEvent { Kind = kind, Task = task };
        foreach ((Field field, long value) in fields)
        {
            e.Set(field, value);
        }

        TraceEvent beside = capture.Events[index];
        return new Change($"{EventSchema.NameOf(kind)} inserted after {NameOf(capture, index)}", new Edit(index, beside, AsInserted(PutAt(e, beside))));
    }

    private static TraceEvent PutAt(TraceEvent e, in TraceEvent place)
    {
        (e.Line, e.File, e.Time, e.Cpu) = (place.Line, place.File, place.Time, place.Cpu);
        return e;
    }

    private static TraceEvent AsInserted(TraceEvent e)
    {
        e.Line += Inserted;
        return e;
    }

    private static string NameOf(MutationCapture capture, int index) => EventSchema.NameOf(capture.Events[index].Kind);

    private static string Word(MutationCapture capture, EventKind kind, Field field, long value)
    {
        FieldSpec spec = EventSchema.Of(kind)!.Fields.First(f => f.Field == field);
        return spec.Type switch
        {
            FieldType.Zone => ((Zone)value).ToString(),
            FieldType.ClearReason => ((ClearReason)value).ToString(),
            FieldType.Gfp => ((GfpFlags)value).ToString(),
            FieldType.Word or FieldType.TaskName => capture.Capture.Names[(int)value],
            _ => value.ToString(CultureInfo.InvariantCulture),
        };
    }
}
