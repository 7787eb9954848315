using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What is wrong with the input, said with file and line: nothing is skipped in silence.</summary>
internal static class InputFindings
{
    public static IReadOnlyList<Finding> Of(Capture capture, KernelIdentity kernel)
    {
        List<Finding> findings = [];
        if (!kernel.IsCertain)
        {
            findings.Add(Warning("kernel", null, 0, $"kernel line {kernel.Line.Name}: {kernel.Evidence}; --kernel names another"));
        }

        findings.AddRange(kernel.Contradictions.Select(c => Warning("kernel", null, 0, $"contradiction: {c}")));
        if (capture.HasTrace && !capture.HasEvents && !capture.IsInterrupted)
        {
            findings.Add(Warning("empty", capture.Files.FirstOrDefault(f => f.Role == FileRole.Replayed)?.Name, 0, "the trace holds no event, so nothing was verified"));
        }

        foreach (FileAccount file in capture.Files)
        {
            AddFile(findings, file);
        }

        foreach (BufferStats stats in capture.Snapshots.BufferStats.Where(s => s.HasLost))
        {
            findings.Add(Warning("loss", stats.File, stats.Line, LossOf(stats)));
        }

        return findings;
    }

    private static string LossOf(BufferStats stats)
    {
        string cpu = stats.Cpu is int number ? string.Create(CultureInfo.InvariantCulture, $"CPU {number}") : "one CPU";
        return stats.Overrun > 0
            ? string.Create(CultureInfo.InvariantCulture, $"the buffer of {cpu} lost {stats.Overrun} events before {stats.OldestEvent}")
            : string.Create(CultureInfo.InvariantCulture, $"the buffer of {cpu} was full: {stats.DroppedEvents} events were dropped");
    }

    private static void AddFile(List<Finding> findings, FileAccount file)
    {
        if (file.Error is not null)
        {
            findings.Add(Warning("unreadable", file.Name, 0, file.Error));
        }

        if (file.SumFault is not null)
        {
            findings.Add(Warning("sum", file.Name, 0, file.SumFault));
        }

        foreach (Complaint complaint in file.Malformed)
        {
            findings.Add(Warning("malformed", file.Name, complaint.Line, $"column {complaint.Column}: {complaint.Message}: {complaint.Excerpt}"));
        }

        long more = file.Lines.Malformed - file.Malformed.Count;
        if (more > 0)
        {
            findings.Add(Warning("malformed", file.Name, 0, $"{more} more malformed lines are counted, not shown"));
        }

        if (file.LostEvents > 0 || file.LossUnknownPlace)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"the tracer lost {file.LostEvents} events{PlaceOf(file)}");
            findings.Add(Warning("loss", file.Name, file.Losses.Count > 0 ? file.Losses[0].Line : 0, message));
        }

        if (file.ClockNote is not null)
        {
            findings.Add(Warning("clock", file.Name, 0, file.ClockNote));
        }

        if (file.IsInterrupted)
        {
            findings.Add(Warning("interrupted", file.Name, file.Lines.Total, file.Lines.Total > 0 ? "interrupted: read up to this line, and no further" : "interrupted before it was read"));
        }

        if (file.Truncated)
        {
            findings.Add(Warning("truncated", file.Name, file.Lines.Total, "the file ends in mid-line: what follows was cut"));
        }
    }

    private static string PlaceOf(FileAccount file)
    {
        if (file.LossUnknownPlace)
        {
            return ", and nothing says where";
        }

        LossSpan? first = file.Losses is [LossSpan loss, ..] ? loss : null;
        return first is { Cpu: < 0, From.Format: TimeFormat.None, To.Format: not TimeFormat.None }
            ? $" before {first.To}: the buffer was overwritten"
            : string.Empty;
    }

    private static Finding Warning(string id, string? file, long line, string message) => new()
    {
        Id = id,
        Kind = FindingKind.Input,
        IsError = false,
        File = file,
        Line = line,
        Message = message,
    };
}
