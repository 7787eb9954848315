using TraceReplay.Golden;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The files of a capture that are no trace: the snapshots by what they show, and the rest.</summary>
internal static class InspectOtherFilesText
{
    public static void Write(TextWriter output, Capture capture, TextStyle style)
    {
        FileAccount[] snapshots = [.. capture.Files.Where(f => f.Role == FileRole.Snapshot)];
        if (snapshots.Length > 0 && !style.IsQuiet)
        {
            output.WriteLine("  snapshots");
            foreach (IGrouping<string, FileAccount> kind in snapshots.GroupBy(f => f.SnapshotKind ?? "?").OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                foreach (string line in WordWrap.Lines($"{kind.Key}: {string.Join(", ", kind.Select(f => f.Name))}", indent: 4))
                {
                    output.WriteLine(line);
                }
            }
        }

        foreach (FileAccount file in snapshots.Where(f => f.Lines.Malformed > 0 || f.Lines.Unknown > 0 || (f.Error is not null && capture.HasTrace)))
        {
            output.WriteLine($"  {file.Name}: {file.Lines.Unknown} unknown and {file.Lines.Malformed} malformed lines of {file.Lines.Total}");
            InspectFaultText.Write(output, file, style);
        }

        foreach (FileAccount file in capture.Files.Where(f => f.SumFault is not null))
        {
            output.WriteLine($"  {file.Name}: {file.SumFault}");
        }

        foreach (FileAccount file in capture.Files.Where(f => f.Role == FileRole.Recorder && !style.IsQuiet))
        {
            output.WriteLine($"  {file.Name}: {file.Purpose}");
        }

        foreach (FileAccount file in capture.Files.Where(f => f.Role > FileRole.Recorder && (!style.IsQuiet || f.Role == FileRole.Unreadable)))
        {
            output.WriteLine($"  {file.Name}: {Words.Of(file.Role)}{(file.Error is null ? string.Empty : $": {file.Error}")}");
        }
    }
}
