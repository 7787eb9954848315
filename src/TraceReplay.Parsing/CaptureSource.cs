namespace TraceReplay.Parsing;

/// <summary>A capture that was found and not yet opened.</summary>
public sealed class CaptureSource
{
    private readonly string? _file;

    internal CaptureSource(string name, string path, string? directory, string? file)
    {
        Name = name;
        Path = path;
        Directory = directory;
        _file = file;
    }

    /// <summary>The folder's name, with the names of those above it up to the path that was asked for; or the file's name.</summary>
    public string Name { get; }

    /// <summary>Where it lies, from the path that was asked for on; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>The folder; null for a single file and for standard input.</summary>
    public string? Directory { get; }

    /// <summary>The single file; null for a folder and for standard input.</summary>
    public string? File => Directory is null ? _file : null;

    /// <summary>Looks at the files, decides which of them is what, and reads the snapshots.</summary>
    public ValueTask<Capture> OpenAsync(CancellationToken ct = default)
    {
        if (Directory is null)
        {
            string name = _file is null ? "-" : System.IO.Path.GetFileName(_file);
            return CaptureOpener.OpenFileAsync(Name, new TraceSource(name, _file), ct);
        }

        var sources = new List<TraceSource>();
        foreach (string path in CaptureFinder.FilesOf(Directory))
        {
            sources.Add(new TraceSource(System.IO.Path.GetFileName(path), path));
        }

        return CaptureOpener.OpenFolderAsync(Name, sources, ct);
    }
}
