using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>What the reader of snapshots makes of one file.</summary>
internal sealed record SnapshotReading(FileAccount File, Snapshots Snapshots)
{
    /// <summary>Parsed, ignored, unknown and malformed lines.</summary>
    public (long Parsed, long Ignored, long Unknown, long Malformed) Counts =>
        (File.Lines.Parsed, File.Lines.Ignored, File.Lines.Unknown, File.Lines.Malformed);

    /// <summary>The only complaint, as line, column and message.</summary>
    public (long Line, int Column, string Message) Complaint =>
        File.Malformed is [var one] ? (one.Line, one.Column, one.Message) : throw new InvalidOperationException($"{File.Malformed.Count} complaints");

    /// <summary>A file of traces/.</summary>
    public static SnapshotReading OfReal(string capture, string file) => OfPath(Path.Combine(TestPaths.Capture(capture), file));

    /// <summary>A file of that name that holds these lines.</summary>
    public static SnapshotReading Of(string name, params IEnumerable<string> lines) => OfText(name, string.Concat(lines.Select(l => l + "\n")));

    public static SnapshotReading OfText(string name, string text) => OfBytes(name, Encoding.UTF8.GetBytes(text));

    public static SnapshotReading OfBytes(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        return OfPath(folder.Write(name, bytes)[name]);
    }

    private static SnapshotReading OfPath(string path)
    {
        var opened = OpenedCapture.OfPath(path);
        return new SnapshotReading(opened.File, opened.Capture.Snapshots);
    }
}
