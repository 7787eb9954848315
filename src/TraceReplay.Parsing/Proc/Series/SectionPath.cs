namespace TraceReplay.Parsing;

/// <summary>The file of a section, as the line above it names it.</summary>
/// <param name="Folder">The cgroup's path below the mount point, or the name of the block device; empty for other files.</param>
/// <param name="File">The name in the cgroup or of the device; the whole path of other files.</param>
/// <param name="Place">Of what it is a file.</param>
internal readonly record struct SectionPath(string Folder, string File, SectionPlace Place)
{
    private const string Cgroups = "/sys/fs/cgroup/";
    private const string Devices = "/sys/block/";
    private static readonly int Before = "==> ".Length;
    private static readonly int After = " <==".Length;

    /// <summary>Reads the line above a section.</summary>
    public static SectionPath Of(string divider)
    {
        string path = divider[Before..^After].Trim();
        int name = path.LastIndexOf('/') + 1;
        return path switch
        {
            _ when path.StartsWith(Cgroups, StringComparison.Ordinal) =>
                new SectionPath(FolderOf(path[(Cgroups.Length - 1)..name]), path[name..], SectionPlace.Cgroup),
            _ when path.StartsWith(Devices, StringComparison.Ordinal) && name > Devices.Length =>
                new SectionPath(path[Devices.Length..(name - 1)], path[name..], SectionPlace.Device),
            _ => new SectionPath("", path, SectionPlace.Machine),
        };
    }

    // "/high/" is the cgroup /high, "/" the root.
    private static string FolderOf(string path) => path.Length > 1 ? path[..^1] : path;
}
