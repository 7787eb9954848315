using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The files of a capture that its verdicts rest on: who checks a report needs just these.</summary>
public static class EvidenceFiles
{
    // The other kinds are shown by inspect; no verdict reads them.
    private static readonly HashSet<string> Always = new(StringComparer.Ordinal) { "zoneinfo", "dmesg", "uname", "lru_gen", "swaps", "ftrace-stats", "series" };

    // Of a zram that nothing is swapped to they say nothing.
    private static readonly HashSet<string> OfZram = new(StringComparer.Ordinal) { "zram-mm-stat", "zram-backing-dev", "zram-writeback-limit", "zram-writeback-limit-enable" };

    /// <summary>Whether a verdict can rest on it: it is replayed, or a snapshot of a kind that the model or a policy reads.</summary>
    /// <param name="file">The file.</param>
    /// <param name="snapshots">What the capture's snapshots say.</param>
    public static bool Has(FileAccount file, Snapshots snapshots)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(snapshots);
        bool isSwapless = snapshots.SwapFiles.Count > 0 && snapshots.Swaps.Count == 0;
        return file.Role == FileRole.Replayed || (file.Role == FileRole.Snapshot && file.SnapshotKind is string kinds
            && kinds.Split(", ").Any(k => Always.Contains(k) || (OfZram.Contains(k) && !isSwapless)));
    }

    /// <summary>Their hashes, in the order of the names.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="ct">Ends the reading early.</param>
    public static async Task<IReadOnlyList<FileHash>> HashAsync(Capture capture, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(capture);
        List<FileHash> hashes = [];
        for (int i = 0; i < capture.Files.Count; i++)
        {
            if (Has(capture.Files[i], capture.Snapshots))
            {
                hashes.Add(new FileHash(capture.Files[i].Name, await capture.ReadSha256Async(i, ct)));
            }
        }

        return hashes;
    }
}
