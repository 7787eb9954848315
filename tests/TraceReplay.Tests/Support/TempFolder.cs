using System.IO.Compression;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("tracereplay-").FullName;

    public string this[string file] => Path.Combine(FullName, file);

    public TempFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public TempFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(this[file], bytes);
        return this;
    }

    public static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
