namespace TraceReplay.Parsing;

/// <summary>A capture that was found and not yet opened.</summary>
public sealed class CaptureSource
{
    private readonly string? _file;
    private readonly IReadOnlyList<CaptureFile>? _held;
    private readonly FileSums _sums = new();

    internal CaptureSource(string name, string path, string? directory, string? file)
    {
        Name = name;
        Path = path;
        Directory = directory;
        _file = file;
        IsFolder = directory is not null;
        Origin = directory ?? file ?? "-";
    }

    private CaptureSource(string name, string origin, IReadOnlyList<CaptureFile> files, bool isFolder)
    {
        Name = name;
        Path = origin;
        Origin = origin;
        IsFolder = isFolder;
        _held = [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <summary>The folder's name, with the names of those above it up to the path that was asked for; or the file's name.</summary>
    public string Name { get; }

    /// <summary>Where it lies, from the path that was asked for on; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>The folder; null for a single file, for standard input, and for a capture in memory.</summary>
    public string? Directory { get; }

    /// <summary>The single file; null for a folder, for standard input, and for a capture in memory.</summary>
    public string? File => Directory is null ? _file : null;

    /// <summary>Whether it is a folder of files, be it in memory, and not one file or standard input.</summary>
    public bool IsFolder { get; }

    /// <summary>Where it comes from: the folder, the file, what holds the files that are in memory, or <c>-</c>.</summary>
    public string Origin { get; }

    /// <summary>A capture whose files are held in memory.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="origin">Where the files come from, for messages.</param>
    /// <param name="files">The files: one where it is no folder.</param>
    /// <param name="isFolder">Whether they are read as those of a folder, so that a text that only quotes events is no trace.</param>
    public static CaptureSource OfFiles(string name, string origin, IReadOnlyList<CaptureFile> files, bool isFolder)
    {
        ArgumentNullException.ThrowIfNull(files);
        return isFolder || files.Count == 1
            ? new CaptureSource(name, origin, files, isFolder)
            : throw new ArgumentException("a capture that is no folder has one file", nameof(files));
    }

    /// <summary>The names of its files, in ordinal order; none for standard input.</summary>
    public IReadOnlyList<string> FileNames => this switch
    {
        { _held: { } held } => [.. held.Select(f => f.Name)],
        { Directory: { } directory } => [.. CaptureFinder.FilesOf(directory).Select(f => System.IO.Path.GetFileName(f))],
        _ => _file is null ? [] : [System.IO.Path.GetFileName(_file)],
    };

    /// <summary>The size of its files in bytes, packed where they are, as far as they can be looked at; null for standard input.</summary>
    public long? Size => this switch
    {
        { _held: { } held } => held.Sum(f => (long)f.Bytes.Length),
        { Directory: { } directory } => SizeOf(() => CaptureFinder.FilesOf(directory)),
        { _file: { } file } => SizeOf(() => [file]),
        _ => null,
    };

    /// <summary>Opens one of <see cref="FileNames"/> as it lies there: a <c>.gz</c> is compressed.</summary>
    public Stream OpenFile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _held is null
            ? new FileStream(Directory is null ? _file! : System.IO.Path.Combine(Directory, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
            : _held.First(f => f.Name == name).Open();
    }

    /// <summary>Reads one of <see cref="FileNames"/> into memory.</summary>
    public CaptureFile ReadFile(string name)
    {
        using Stream stream = OpenFile(name);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new CaptureFile(name, memory.ToArray());
    }

    /// <summary>Looks at the files, decides which of them is what, and reads the snapshots.</summary>
    public ValueTask<Capture> OpenAsync(CancellationToken ct = default) => OpenAsync(new Reading(), ct);

    /// <summary>The same, for who wants to know how far the reading of its events is, or to stop it.</summary>
    /// <param name="reading">How its events will be read.</param>
    /// <param name="ct">Ends the opening early.</param>
    public ValueTask<Capture> OpenAsync(Reading reading, CancellationToken ct = default)
    {
        if (!IsFolder)
        {
            return CaptureOpener.OpenFileAsync(Name, SingleFile(reading), reading, ct);
        }

        var sources = new List<TraceSource>();
        foreach (CaptureFile file in _held ?? [])
        {
            sources.Add(new TraceSource(file.Name, path: null, file, reading));
        }

        foreach (string path in Directory is null ? [] : CaptureFinder.FilesOf(Directory))
        {
            sources.Add(new TraceSource(System.IO.Path.GetFileName(path), path, held: null, reading));
        }

        return CaptureOpener.OpenFolderAsync(Name, sources, reading, _sums, ct);
    }

    private static long SizeOf(Func<IReadOnlyList<string>> files)
    {
        try
        {
            return files().Sum(f => new FileInfo(f).Length);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private TraceSource SingleFile(Reading reading) => _held is [var only]
        ? new TraceSource(only.Name, path: null, only, reading)
        : new TraceSource(_file is null ? "-" : System.IO.Path.GetFileName(_file), _file, held: null, reading);
}
