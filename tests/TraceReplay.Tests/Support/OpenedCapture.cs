using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>A capture as the command opens it, its events read.</summary>
internal sealed record OpenedCapture(Capture Capture, IReadOnlyList<TraceEvent> Events)
{
    /// <summary>The only file.</summary>
    public FileAccount File => Capture.Files.Single();

    public static OpenedCapture OfPath(string path)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        var events = new EventList();
        Sync.Wait(capture.ReadEventsAsync(events, CancellationToken.None));
        return new OpenedCapture(capture, events.Events);
    }

    /// <summary>A capture that is one file; its name says nothing.</summary>
    public static OpenedCapture OfFile(byte[] bytes)
    {
        using var folder = new TempFolder();
        return OfPath(folder.Write("some-file", bytes)["some-file"]);
    }

    public static OpenedCapture OfFile(params string[] lines) => OfFile(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
}
