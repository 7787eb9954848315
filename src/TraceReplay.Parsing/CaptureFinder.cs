namespace TraceReplay.Parsing;

/// <summary>Finds the captures that a path on the command line means.</summary>
public static class CaptureFinder
{
    private const int MostDepth = 16;

    /// <summary>
    /// The captures of a path: a capture folder, a folder of captures, one file, or <c>-</c> for standard input. A folder is a capture
    /// when one of its files is a trace; else its subfolders are looked at. Where none is a trace, a kernel log makes a folder a capture. Sorted by name. A path that is not there, or a folder
    /// without any trace, is a <see cref="CaptureNotFoundException"/>.
    /// </summary>
    public static IReadOnlyList<CaptureSource> Find(string path)
    {
        if (path == "-")
        {
            return [new CaptureSource("-", "-", null, null)];
        }

        if (Directory.Exists(path))
        {
            return FindInFolder(path);
        }

        if (File.Exists(path))
        {
            return [new CaptureSource(NameOfFile(path), path, null, path)];
        }

        throw new CaptureNotFoundException($"{path}: no such file or folder");
    }

    /// <summary>The files directly in a folder, in ordinal order; hidden ones are left out.</summary>
    internal static List<string> FilesOf(string folder) => Sorted(Directory.GetFiles(folder));

    private static List<CaptureSource> FindInFolder(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var found = new List<CaptureSource>();
        try
        {
            Collect(full, "", Path.GetFileName(full), path, found, MostDepth, IsTrace);
            if (found.Count == 0)
            {
                Collect(full, "", Path.GetFileName(full), path, found, MostDepth, IsLog);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CaptureNotFoundException($"{path}: cannot be read: {wrong.Message}");
        }

        if (found.Count == 0)
        {
            throw new CaptureNotFoundException($"{path}: no trace in this folder or below it");
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return found;
    }

    /// <summary>The folders directly below one that hold none of its captures, sorted; hidden ones do not count.</summary>
    /// <param name="folder">A folder of captures.</param>
    /// <param name="sources">The captures that were found.</param>
    public static IReadOnlyList<string> Unrecognised(string folder, IReadOnlyList<CaptureSource> sources) =>
    [
        .. Directory.EnumerateDirectories(folder)
            .Where(d => !Path.GetFileName(d).StartsWith('.') && !sources.Any(s => IsBelow(s.Directory, d)))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsBelow(string? directory, string folder) =>
        directory is not null && (directory + '/').StartsWith(Path.GetFullPath(folder) + '/', StringComparison.Ordinal);

    private static void Collect(string folder, string prefix, string name, string path, List<CaptureSource> found, int depth, Predicate<string> makesCapture)
    {
        if (FilesOf(folder).Exists(makesCapture))
        {
            found.Add(new CaptureSource(name, path, folder, null));
            return;
        }

        foreach (string sub in depth > 0 ? Sorted(Directory.GetDirectories(folder)) : [])
        {
            string subName = prefix + Path.GetFileName(sub);
            Collect(sub, subName + "/", subName, Path.Join(path, Path.GetFileName(sub)), found, depth - 1, makesCapture);
        }
    }

    // A recording that no tool here prints makes a capture too: its message says what to do.
    private static bool IsTrace(string file)
    {
        Sniff sniff = Look(file, out bool isRecording);
        return sniff.IsTrace || isRecording;
    }

    private static bool IsLog(string file) => Look(file, out _).SnapshotKind == SnapshotKinds.Dmesg;

    private static Sniff Look(string file, out bool isRecording)
    {
        var source = new TraceSource(file, file);
        byte[]? head = source.ReadHead(out _);
        isRecording = source.Recorder is not null;
        return head is null ? default : Sniffer.Look(head, amongOthers: true);
    }

    private static List<string> Sorted(string[] paths)
    {
        var sorted = new List<string>(paths.Length);
        foreach (string path in paths)
        {
            if (!Path.GetFileName(path).StartsWith('.'))
            {
                sorted.Add(path);
            }
        }

        sorted.Sort(string.CompareOrdinal);
        return sorted;
    }

    private static string NameOfFile(string path)
    {
        string name = Path.GetFileName(path);
        foreach (string ending in new[] { ".gz", ".txt" })
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^ending.Length];
            }
        }

        return name;
    }
}
