using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Fuzz;

/// <summary>A case read as the command reads it.</summary>
internal sealed class Reading : IEventSink
{
    private Reading()
    {
    }

    /// <summary>The capture; null where a folder holds no trace.</summary>
    public Capture? Capture { get; private set; }

    /// <summary>How many events came, losses included.</summary>
    public long Events { get; private set; }

    /// <summary>The managed memory allocated meanwhile, in bytes.</summary>
    public long Allocated { get; private set; }

    /// <summary>Reads a file or a folder. Throws what the parser throws, which should be nothing.</summary>
    public static Reading Of(string path)
    {
        var reading = new Reading();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        reading.Capture = Open(path);
        reading.Again();
        reading.Allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        return reading;
    }

    /// <summary>Opens a file or a folder; null where a folder holds no trace.</summary>
    public static Capture? Open(string path)
    {
        try
        {
            return CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
        }
        catch (CaptureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Reads the events once more, and counts them anew.</summary>
    public void Again()
    {
        Events = 0;
        Capture?.ReadEventsAsync(this, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    public void OnEvent(in TraceEvent e) => Events++;
}
