using System.Security.Cryptography;
using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>uPlot stands in the repository as the npm registry gave it.</summary>
internal sealed class HtmlAssetsTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "src/TraceReplay.Reports/Html/Assets");

    [Test]
    public void The_committed_copies_have_the_hashes_recorded_beside_them()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Folder, "vendor/SHA256SUMS"));
        string[] names = [.. Directory.EnumerateFiles(Path.Combine(Folder, "vendor")).Select(f => Path.GetFileName(f)!).Where(f => f != "SHA256SUMS").Order(StringComparer.Ordinal)];
        string[] actual = [.. names.Select(n => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "vendor", n))))}  {n}")];
        Assert.That(actual, Is.EqualTo(lines));
    }

    [Test]
    public void The_copies_are_of_the_version_that_the_lock_file_names()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package-lock.json")));
        JsonElement package = document.RootElement.GetProperty("packages").GetProperty("node_modules/uplot");
        string first = File.ReadLines(Path.Combine(Folder, "vendor/uPlot.iife.min.js")).First();
        Assert.Multiple(() =>
        {
            Assert.That(first, Does.EndWith($"(v{package.GetProperty("version").GetString()}) */"));
            Assert.That(package.GetProperty("integrity").GetString(), Does.StartWith("sha512-"));
        });
    }
}
