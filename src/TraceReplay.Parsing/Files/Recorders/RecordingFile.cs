namespace TraceReplay.Parsing;

/// <summary>A recording where its tool can open it: the file itself, or a copy that is deleted again, of one that is packed or came through a pipe.</summary>
internal sealed class RecordingFile : IDisposable
{
    private readonly bool _isCopy;

    private RecordingFile(string path, bool isCopy) => (Path, _isCopy) = (path, isCopy);

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>The file itself.</summary>
    public static RecordingFile At(string path) => new(System.IO.Path.GetFullPath(path), isCopy: false);

    /// <summary>A copy of what a stream holds.</summary>
    public static RecordingFile Copy(SourceStream bytes)
    {
        var copy = new RecordingFile(System.IO.Path.GetTempFileName(), isCopy: true);
        try
        {
            using FileStream file = File.OpenWrite(copy.Path);
            bytes.CopyTo(file);
        }
        catch
        {
            copy.Dispose();
            throw;
        }

        if (bytes.Error is not null || bytes.Cut)
        {
            copy.Dispose();
            throw new RecorderException(bytes.Error ?? "the gzip data end before their end");
        }

        return copy;
    }

    public void Dispose()
    {
        if (_isCopy)
        {
            File.Delete(Path);
        }
    }
}
