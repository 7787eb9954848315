namespace TraceReplay.Cli;

/// <summary>
/// The folder of <c>minimize -o</c>: filled under another name beside it and renamed when all is well, so that nobody ever sees half of it.
/// </summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string _target;

    /// <summary>Makes room for a folder that is not there, or is empty.</summary>
    public NewFolder(string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            throw new UsageException("-o: give the folder to write the small capture to");
        }

        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        string parent = Path.GetDirectoryName(_target) ?? throw new UsageException($"{target}: give a folder that is not there yet");
        if (File.Exists(_target) || (Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any()))
        {
            throw new UsageException($"{target}: is there already; give a folder that is empty or not there yet");
        }

        if (!Directory.Exists(parent))
        {
            throw new UsageException($"{target}: cannot be written: no such folder as {parent}");
        }

        Draft = Path.Combine(parent, $".{Path.GetFileName(_target)}.{Path.GetRandomFileName()}");
        Guarded(target, () => Directory.CreateDirectory(Draft));
    }

    /// <summary>The folder to fill.</summary>
    public string Draft { get; }

    /// <summary>Gives the folder its name.</summary>
    public void Publish() => Guarded(_target, () =>
    {
        if (Directory.Exists(_target))
        {
            Directory.Delete(_target);
        }

        Directory.Move(Draft, _target);
    });

    /// <summary>Takes away what was not published.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Draft))
        {
            Directory.Delete(Draft, recursive: true);
        }
    }

    private static void Guarded(string target, Action write)
    {
        try
        {
            write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{target}: cannot be written: {wrong.Message}");
        }
    }
}
