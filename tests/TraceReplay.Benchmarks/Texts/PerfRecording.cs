using System.Globalization;

namespace TraceReplay.Benchmarks;

/// <summary>
/// A recording of reclaim that perf makes here and now: a file full of holes is read in a memory cgroup that is too small for it. It costs no
/// disk, and nothing outside of that cgroup is reclaimed. perf reads only what a perf of about its age recorded, so none is kept.
/// </summary>
/// <param name="Data">The perf.data; the bytes are those of its text.</param>
/// <param name="Text">What perf script prints of it.</param>
/// <param name="Missing">Why there is none; null when there is.</param>
internal sealed record PerfRecording(TextFile Data, TextFile Text, string? Missing)
{
    private const long GroupBytes = 32L << 20;

    // Some three events a MiB.
    private const long HoleBytes = 64L << 30;

    private const string Load = "echo $$ > \"$0/cgroup.procs\" && dd if=\"$1\" of=/dev/null bs=1M status=none";

    /// <summary>Records, or takes the recording that the user names, and prints it to a text.</summary>
    /// <param name="named">The user's perf.data; null to record.</param>
    /// <param name="folder">Where the files are made.</param>
    /// <param name="ct">Ends it early.</param>
    public static async Task<PerfRecording> MakeAsync(string? named, BenchmarkFolder folder, CancellationToken ct)
    {
        string data = named ?? folder.PathOf("perf.data");
        string text = folder.PathOf("perf-script.txt");
        try
        {
            if (named is null)
            {
                await RecordAsync(data, folder.PathOf("holes"), ct);
            }

            await ChildProcess.RunAsync(new ChildCommand("sh", ["-c", $"{PerfScriptPeer.Command} > \"$1\"", data, text]), ct);
            long bytes = new FileInfo(text).Length;
            return new PerfRecording(new TextFile(data, bytes), new TextFile(text, bytes), bytes == 0 ? "perf script printed nothing" : null);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return new PerfRecording(new TextFile(data, 0), new TextFile(text, 0), $"nothing recorded: {wrong.Message}");
        }
    }

    private static async Task RecordAsync(string data, string holes, CancellationToken ct)
    {
        string group = NewGroup();
        try
        {
            await using (FileStream file = File.Create(holes))
            {
                file.SetLength(HoleBytes);
            }

            string[] arguments = ["record", "-q", "-a", "-m", "8M", "-e", "vmscan:*", "-o", data, "--", "sh", "-c", Load, group, holes];
            await ChildProcess.RunAsync(new ChildCommand("perf", arguments), ct);
        }
        finally
        {
            File.Delete(holes);
            Directory.Delete(group);
        }
    }

    // Below our own group where cgroups are of version 1; version 2 takes tasks and controllers together only at its top.
    private static string NewGroup()
    {
        const string Top = "/sys/fs/cgroup";
        const string Name = "tracereplay-benchmarks";
        string? own = File.ReadLines("/proc/self/cgroup").FirstOrDefault(l => l.Contains(":memory:", StringComparison.Ordinal))?.Split(':', 3)[2];
        (string group, string limit) = own is null
            ? ($"{Top}/{Name}", "memory.max")
            : ($"{Top}/memory{own}/{Name}", "memory.limit_in_bytes");
        Directory.CreateDirectory(group);
        File.WriteAllText(Path.Combine(group, limit), GroupBytes.ToString(CultureInfo.InvariantCulture));
        return group;
    }
}
