using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>
/// What stands for each name: the same name gets the same one wherever it stands. Names are numbered as they come, so that the same capture
/// gives the same bytes.
/// </summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, string> _tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _devices = new(StringComparer.Ordinal);

    /// <summary>All replaced names, each with what stands for it, by kind.</summary>
    public IEnumerable<ReplacedName> Names =>
    [
        .. _tasks.Select(n => new ReplacedName("task", n.Key, n.Value)),
        .. _hosts.Select(n => new ReplacedName("host", n.Key, n.Value)),
        .. _groups.Select(n => new ReplacedName("cgroup", n.Key, n.Value)),
        .. _devices.Select(n => new ReplacedName("device", n.Key, n.Value)),
    ];

    /// <summary>A task; those whose names mean something to the verdict keep them.</summary>
    public string Task(string comm) => KnownTasks.Keeps(comm) ? comm : For(_tasks, comm, "t");

    /// <summary>A machine.</summary>
    public string Host(string name) => name is "" or "(none)" or "localhost" ? name : For(_hosts, name, "host");

    /// <summary>The path of a cgroup: each part for itself, so that it is seen which lies in which.</summary>
    public string Group(string path) => string.Join('/', path.Split('/').Select(part => part.Length == 0 ? part : For(_groups, part, "c")));

    /// <summary>A swap device or file. zram's name says that it is in memory, and the names of plain disks say nothing.</summary>
    public string Device(string path) => KnownTasks.IsPlainDevice(path) ? path : For(_devices, path, "/dev/swap");

    private static string For(Dictionary<string, string> names, string name, string prefix)
    {
        if (!names.TryGetValue(name, out string? replacement))
        {
            replacement = prefix + (names.Count + 1).ToString(CultureInfo.InvariantCulture);
            names.Add(name, replacement);
        }

        return replacement;
    }
}
