using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>A bundle alone in a folder, as somebody gets it, and what can be done to it with other tools.</summary>
internal sealed class BundleFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Path => _folder["got.tar.gz"];

    /// <summary>The files by their names in the archive, changed at will.</summary>
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public static async Task<BundleFolder> OfAsync(string capture, params string[] options)
    {
        var made = new BundleFolder();
        CommandRun run = await CommandRun.OfAsync(["bundle", capture, "-o", made.Path, "--quiet", .. options]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        await using var tar = new TarReader(new GZipStream(File.OpenRead(made.Path), CompressionMode.Decompress));
        while (await tar.GetNextEntryAsync(copyData: true) is { } entry)
        {
            made.Files.Add(entry.Name, BytesOf(entry));
        }

        return made;
    }

    private static byte[] BytesOf(TarEntry entry)
    {
        using var bytes = new MemoryStream();
        entry.DataStream?.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A file's text, decompressed.</summary>
    public string Text(string name)
    {
        using Stream text = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(new MemoryStream(Files[name]), CompressionMode.Decompress) : new MemoryStream(Files[name]);
        using var reader = new StreamReader(text, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the hashes anew, as one who changes a bundle and knows how.</summary>
    public void Rehash(string top, string changed)
    {
        string manifest = $"{top}/bundle/manifest.json";
        string path = changed[(top.Length + 1)..];
        string old = Text($"{top}/bundle/SHA256SUMS").Split('\n').First(l => l.EndsWith("  " + path, StringComparison.Ordinal))[..64];
        Files[manifest] = Encoding.UTF8.GetBytes(Text(manifest).Replace(old, Sha256(Files[changed]), StringComparison.Ordinal));
        IEnumerable<string> sums = Files.Keys.Where(k => !k.EndsWith("SHA256SUMS", StringComparison.Ordinal)).Select(k => $"{Sha256(Files[k])}  {k[(top.Length + 1)..]}\n");
        Files[$"{top}/bundle/SHA256SUMS"] = Encoding.UTF8.GetBytes(string.Concat(sums));
    }

    /// <summary>Packs the files again, as tar does it.</summary>
    public void Pack(params ReadOnlySpan<TarEntry> others)
    {
        using var tar = new TarWriter(new GZipStream(File.Create(Path), CompressionLevel.Fastest));
        foreach ((string name, byte[] bytes) in Files)
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        }

        foreach (TarEntry other in others)
        {
            tar.WriteEntry(other);
        }
    }

    public Task<CommandRun> VerifyAsync(params string[] options) => CommandRun.OfAsync(["verify", Path, .. options]);

    public void Dispose() => _folder.Dispose();

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
