namespace TraceReplay.Tests;

/// <summary>A copy of a real capture whose ftrace text was changed, and room for the small capture that is made of it.</summary>
internal sealed class ChangedCapture : IDisposable
{
    private readonly TempFolder _folder = new();

    public ChangedCapture(string capture, Action<List<string>> change, string file = "ftrace.txt")
    {
        Copy = new CopiedCapture(capture);
        List<string> lines = [.. CaptureTexts.Lines(capture, file + ".gz")];
        change(lines);
        Copy.Delete(file + ".gz");
        Copy.Write(file, string.Join('\n', lines) + "\n");
    }

    public string FullName => Copy.FullName;

    /// <summary>A folder that is not there yet.</summary>
    public string Small => _folder["small"];

    /// <summary>Where the small capture is made, for tests of what else is left there.</summary>
    public string Beside => _folder.FullName;

    public CopiedCapture Copy { get; }

    public Task<CommandRun> MinimizeAsync(params string[] more) => CommandRun.OfAsync(["minimize", FullName, "-o", Small, .. more]);

    /// <summary>The file names of the small capture, each with its text.</summary>
    public Dictionary<string, byte[]> Files() =>
        Directory.GetFiles(Small).ToDictionary(f => Path.GetFileName(f)!, File.ReadAllBytes, StringComparer.Ordinal);

    public void Dispose()
    {
        Copy.Dispose();
        _folder.Dispose();
    }
}
