using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Ways in for other programs.</content>
public sealed partial class Capture
{
    /// <summary>
    /// Opens the capture of a path: a capture folder, a folder that holds one, a file, or <c>-</c> for standard input. A path that
    /// holds none or several is a <see cref="CaptureNotFoundException"/>; <see cref="CaptureFinder.Find"/> gives several.
    /// </summary>
    public static ValueTask<Capture> OpenAsync(string path, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        IReadOnlyList<CaptureSource> found = CaptureFinder.Find(path);
        return found.Count == 1
            ? found[0].OpenAsync(ct)
            : throw new CaptureNotFoundException($"{path}: holds {found.Count} captures, {found[0].Name} and {found[1].Name} among them; name one");
    }

    /// <summary>
    /// The events of the replayed files in the order of time, each a copy of its own: <see cref="ReadEventsAsync"/> for convenience.
    /// Events are read some hundred at a time, and only while the next one is waited for. An enumeration that is left early stops the
    /// reading and closes the files. One enumeration at a time; each reads from the beginning.
    /// </summary>
    public async IAsyncEnumerable<TraceEvent> EventsAsync([EnumeratorCancellation] CancellationToken ct = default)
    {
        var feed = new EventFeed(this, ct);
        await using (feed.ConfigureAwait(false))
        {
            while (await feed.FillAsync().ConfigureAwait(false))
            {
                for (int i = 0; i < feed.Count; i++)
                {
                    ct.ThrowIfCancellationRequested();
                    yield return feed[i];
                }
            }
        }
    }
}
