using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Which line tells of a loss. One that is told early stands before the first event that it puts in doubt, and not where its line is.
/// </summary>
internal sealed class LossLines
{
    /// <summary>No single line of a trace tells of it: a snapshot of the ring buffer does.</summary>
    public const long Nowhere = -1;

    private readonly Dictionary<(int File, int Cpu, long Until), long> _lines = [];

    /// <summary>The losses of files that were read.</summary>
    public LossLines(IReadOnlyList<FileAccount> files)
    {
        for (int file = 0; file < files.Count; file++)
        {
            foreach (LossSpan loss in files[file].Losses.Where(l => l.IsPlaced && l.To.IsSeconds))
            {
                _lines.TryAdd((file, loss.Cpu, loss.To.Value + files[file].ClockOffset), loss.Line);
            }
        }
    }

    /// <summary>The line of an event: where it stands, or for a loss that was told early the line that tells of it.</summary>
    public long LineOf(in TraceEvent e)
    {
        bool isTold = e.Kind == EventKind.Loss && e.Get(Field.Until) is < long.MaxValue;
        return isTold ? _lines.GetValueOrDefault((e.File, e.Cpu, e[Field.Until]), Nowhere) : e.Line;
    }
}
