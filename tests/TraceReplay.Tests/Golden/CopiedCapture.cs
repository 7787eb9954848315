using System.Text;

namespace TraceReplay.Tests;

/// <summary>A copy of a capture of traces/, in a folder of the same name elsewhere.</summary>
internal sealed class CopiedCapture : IDisposable
{
    private readonly TempFolder _folder = new();

    public CopiedCapture(string capture)
    {
        FullName = _folder[capture];
        Directory.CreateDirectory(FullName);
        foreach (string file in Directory.GetFiles(TestPaths.Capture(capture)))
        {
            File.Copy(file, Path.Combine(FullName, Path.GetFileName(file)));
        }
    }

    public string FullName { get; }

    public void Write(string file, string text) => File.WriteAllBytes(Path.Combine(FullName, file), Encoding.Latin1.GetBytes(text));

    public void Delete(params string[] patterns)
    {
        foreach (string file in patterns.SelectMany(p => Directory.GetFiles(FullName, p)))
        {
            File.Delete(file);
        }
    }

    public void Dispose() => _folder.Dispose();
}
