using System.Text;

namespace TraceReplay.Tests;

/// <summary>A folder of goldens of its own for a test: one capture <c>cap</c>, one policy <c>pol</c>.</summary>
internal sealed class GoldenFolder : IDisposable
{
    public const string Capture = "cap";
    public const string Policy = "pol";

    private readonly TempFolder _folder = new();

    public GoldenFolder() => Directory.CreateDirectory(FullName);

    public string FullName => _folder["golden"];

    public string Verified => $"{FullName}/{Capture}/{Policy}.verified.txt";

    public string Received => $"{FullName}/{Capture}/{Policy}.received.txt";

    public string? ReceivedText => File.Exists(Received) ? Encoding.UTF8.GetString(File.ReadAllBytes(Received)) : null;

    public string? VerifiedText => File.Exists(Verified) ? Encoding.UTF8.GetString(File.ReadAllBytes(Verified)) : null;

    /// <summary>Writes a file below the folder, with the folders above it.</summary>
    public GoldenFolder Write(string path, string text)
    {
        string full = Path.Combine(FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, Encoding.UTF8.GetBytes(text));
        return this;
    }

    public GoldenFolder WriteVerified(string text) => Write($"{Capture}/{Policy}.verified.txt", text);

    public GoldenFolder WriteReceived(string text) => Write($"{Capture}/{Policy}.received.txt", text);

    public void Dispose() => _folder.Dispose();
}
