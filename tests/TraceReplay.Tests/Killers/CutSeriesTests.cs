using System.IO.Compression;
using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>A series that ends before the kernel kills: what a killer would have done from there on is in no recording.</summary>
public sealed class CutSeriesTests
{
    private const string Capture = "disk-oom-6.12";

    [Test]
    public async Task Beyond_the_last_sample_nothing_tells_whether_the_killer_was_faster()
    {
        using var folder = new TempFolder();
        foreach (string file in Directory.GetFiles(TestPaths.Capture(Capture)).Where(f => !f.EndsWith("sha256sums", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
        }

        File.Delete(Path.Combine(folder.FullName, "series.txt.gz"));
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "series.txt"), FirstHalf());

        CommandRun json = await CommandRun.OfAsync("verify", "--format", "json", "--policy", "systemd-oomd", folder.FullName);
        JsonElement asked = json.Json.GetProperty("captures")[0].GetProperty("policies")[0].GetProperty("sites").GetProperty("out_of_memory");
        Assert.That((asked.GetProperty("diverge").GetInt64(), asked.GetProperty("undetermined").GetInt64()), Is.EqualTo((0L, 1L)));

        CommandRun table = await CommandRun.OfAsync("replay", "--summary", "--policy", "systemd-oomd", folder.FullName);
        Assert.That(table.Text, Does.Contain("no samples").And.Contain("lies outside these samples").And.Not.Contain("nobody  "));
    }

    // Samples up to about 38 s; the kernel kills at 53 s, and systemd-oomd at 51 s.
    private static List<string> FirstHalf()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(TestPaths.Capture(Capture), "series.txt.gz")), CompressionMode.Decompress));
        List<string> lines = [];
        while (text.ReadLine() is { } line && !line.StartsWith("@ 38.", StringComparison.Ordinal))
        {
            lines.Add(line);
        }

        return lines;
    }
}
