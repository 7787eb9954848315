using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Writes parts of a capture as a capture folder of its own.</summary>
/// <param name="source">Where the capture lies.</param>
/// <param name="capture">The capture.</param>
/// <param name="texts">The texts of its lines.</param>
internal sealed class CaptureFolder(CaptureSource source, Capture capture, LineStore texts)
{
    private const string Gz = ".gz";

    /// <summary>The name that a file has in the folder: of compressed lines the text is written, so the ending goes.</summary>
    public string NameOf(int file, bool isWhole)
    {
        string name = Path.GetFileName(capture.Files[file].Name);
        string stem = name.EndsWith(Gz, StringComparison.OrdinalIgnoreCase) ? name[..^Gz.Length] : name;
        return isWhole ? name : capture.Files.Any(f => f.Name == stem) && stem != name ? $"{stem}{Gz}.txt" : stem;
    }

    /// <summary>What a file weighs where it lies, in bytes.</summary>
    public long SizeOf(int file)
    {
        using Stream bytes = source.OpenFile(capture.Files[file].Name);
        return bytes.Length;
    }

    /// <summary>Writes the parts into an empty folder.</summary>
    public async ValueTask<WrittenFolder> WriteAsync(string folder, IReadOnlyCollection<Part> parts, CancellationToken ct)
    {
        await texts.LoadAsync(parts, ct).ConfigureAwait(false);
        var written = new WrittenFolder();
        foreach (IGrouping<int, Part> file in parts.GroupBy(p => p.File))
        {
            ct.ThrowIfCancellationRequested();
            bool isWhole = file.Any(p => p.IsWholeFile);
            string name = NameOf(file.Key, isWhole);
            Part[] lines = isWhole ? [] : [.. file.OrderBy(p => p.Line)];
            if (isWhole)
            {
                Copy(capture.Files[file.Key].Name, Path.Combine(folder, name));
            }
            else
            {
                WriteLines(Path.Combine(folder, name), lines);
            }

            written.Add(name, file.Key, lines);
        }

        return written;
    }

    private void WriteLines(string path, Part[] lines)
    {
        using FileStream output = File.Create(path);
        foreach (Part line in lines)
        {
            output.Write(texts[line]);
        }
    }

    private void Copy(string file, string path)
    {
        using Stream bytes = source.OpenFile(file);
        using FileStream output = File.Create(path);
        bytes.CopyTo(output);
    }
}
