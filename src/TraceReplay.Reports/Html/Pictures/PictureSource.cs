using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What the pictures of one capture are made of.</summary>
internal sealed class PictureSource(CaptureResult result, Timeline timeline)
{
    public CaptureResult Result { get; } = result;

    public Timeline Timeline { get; } = timeline;

    /// <summary>The words that its points use.</summary>
    public WordTable Words { get; } = new();

    public Capture Capture => Result.Capture;

    public static double Seconds(TraceTime time) => Seconds(time.Value);

    public static double Seconds(long nanoseconds) => nanoseconds / 1e9;

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count for people: <c>74,208</c>.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public string Task(TaskId task) => Capture.Names.Format(task);

    public string Place(int file, long line) => string.Create(CultureInfo.InvariantCulture, $"{Capture.Files[file].Name}:{line}");

    /// <summary>Columns of the points that a picture shows of <paramref name="total"/>.</summary>
    public PointColumns Columns<T>(IReadOnlyList<T> points, int total, Func<T, PointPlace> place)
    {
        PointPlace[] places = [.. points.Select(place)];
        return new PointColumns(
            [.. places.Select(p => Seconds(p.Time))],
            [.. places.Select(p => p.File)],
            [.. places.Select(p => p.Line)],
            [.. places.Select(p => Words[Task(p.Task)])],
            total);
    }
}
