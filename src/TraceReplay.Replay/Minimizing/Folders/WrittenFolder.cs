namespace TraceReplay.Replay;

/// <summary>What was written into a folder, and from where each line comes.</summary>
internal sealed class WrittenFolder
{
    private readonly Dictionary<string, (int File, Part[] Lines)> _files = new(StringComparer.Ordinal);

    /// <summary>Notes a file: a whole one without lines.</summary>
    public void Add(string name, int file, Part[] lines) => _files[name] = (file, lines);

    /// <summary>The line of the whole capture that stands at a line of the folder; null when none does.</summary>
    public Part? Origin(string? name, long line)
    {
        if (name is null || line < 1 || !_files.TryGetValue(name, out (int File, Part[] Lines) file))
        {
            return null;
        }

        return file.Lines.Length == 0 ? new Part(file.File, line) : line <= file.Lines.Length ? file.Lines[line - 1] : null;
    }
}
