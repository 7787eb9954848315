namespace TraceReplay.Tests;

/// <summary>A real capture with a series beside it, whose samples are of the time of its events.</summary>
internal sealed class SeriesCapture : IDisposable
{
    /// <summary>The capture that it is a copy of; its events are from 48.5 s to 122.9 s.</summary>
    public const string Name = "zram-retry-6.12";

    private readonly TempFolder _folder = new();

    public SeriesCapture(params IEnumerable<string> lines)
    {
        Directory.CreateDirectory(Path);
        foreach (string file in Directory.GetFiles(TestPaths.Capture(Name)))
        {
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "series.txt"), string.Concat(lines.Select(l => l + "\n")));
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, Name);

    public void Dispose() => _folder.Dispose();
}
