using System.Diagnostics;
using System.IO.Compression;

namespace TraceReplay.Benchmarks;

/// <summary>The temporary folder of the files that are read, and what makes them.</summary>
internal sealed class BenchmarkFolder(bool keep) : IDisposable
{
    /// <summary>Where it lies.</summary>
    public string FullName { get; } = Directory.CreateTempSubdirectory("tracereplay-benchmarks-").FullName;

    /// <summary>The path of a file or a folder in it.</summary>
    public string PathOf(string name) => Path.Combine(FullName, name);

    /// <summary>Makes a text of this size out of a recording.</summary>
    public TextFile Make(string name, RepeatedText recording, long bytes)
    {
        string path = PathOf(name);
        using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        return new TextFile(path, recording.WriteTo(file, bytes));
    }

    /// <summary>Compresses a text as <c>gzip -6</c> does, by gzip itself where it is installed.</summary>
    public TextFile Compress(TextFile text)
    {
        string path = text.Path + ".gz";
        if (Tools.Find("gzip") is string gzip)
        {
            using var process = Process.Start(gzip, ["-6", "--keep", text.Path]);
            process.WaitForExit();
        }
        else
        {
            using FileStream plain = File.OpenRead(text.Path);
            using GZipStream packed = new(File.Create(path), CompressionLevel.Optimal);
            plain.CopyTo(packed);
        }

        return text with { Path = path };
    }

    /// <summary>The whole text of a recording of the repository, or of any other path.</summary>
    public static RepeatedText Load(string path)
    {
        using Stream raw = File.OpenRead(Path.Combine(RepositoryRoot.Path, path));
        using Stream text = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var all = new MemoryStream();
        text.CopyTo(all);
        return new RepeatedText(all.ToArray());
    }

    public void Dispose()
    {
        if (keep)
        {
            Console.Error.WriteLine($"kept: {FullName}");
        }
        else
        {
            Directory.Delete(FullName, recursive: true);
        }
    }
}
