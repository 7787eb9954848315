using TraceReplay.Cli;

namespace TraceReplay.Golden.Tests;

/// <summary>The manual pages in docs/man are what the command tree gives.</summary>
public sealed class ManPageTests
{
    private static string Folder => Repository.PathOf("docs/man");

    [Fact]
    public void Pages_are_those_of_the_commands()
    {
        var pages = CommandTree.All.ToDictionary(c => $"{ManPage.NameOf(c)}.1", c => ManPage.Of(CommandTree.Root, c), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("ACCEPT_EXAMPLES") == "1")
        {
            Write(pages);
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.All(pages, p => Assert.True(
            p.Value == File.ReadAllText(Path.Combine(Folder, p.Key)), $"docs/man/{p.Key} is not what `tracereplay man` prints (ACCEPT_EXAMPLES=1 dotnet test takes it over)"));
    }

    private static void Write(Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (string gone in Directory.EnumerateFiles(Folder).Where(f => !pages.ContainsKey(Path.GetFileName(f))))
        {
            File.Delete(gone);
        }

        foreach ((string name, string text) in pages)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
