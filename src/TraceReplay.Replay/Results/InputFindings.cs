using System.Globalization;
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
        if (capture.HasTrace && !capture.HasEvents)
        {
            findings.Add(Warning("empty", capture.Files.FirstOrDefault(f => f.Role == FileRole.Replayed)?.Name, 0, "the trace holds no event, so nothing was verified"));
        }

        foreach (FileAccount file in capture.Files)
        {
            AddFile(findings, file);
        }

        return findings;
    }

    private static void AddFile(List<Finding> findings, FileAccount file)
    {
        if (file.Error is not null)
        {
            findings.Add(Warning("unreadable", file.Name, 0, file.Error));
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
            string place = file.LossUnknownPlace ? ", and nothing says where" : string.Empty;
            findings.Add(Warning("loss", file.Name, 0, string.Create(CultureInfo.InvariantCulture, $"the tracer lost {file.LostEvents} events{place}")));
        }

        if (file.Truncated)
        {
            findings.Add(Warning("truncated", file.Name, file.Lines.Total, "the file ends in mid-line: what follows was cut"));
        }
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
