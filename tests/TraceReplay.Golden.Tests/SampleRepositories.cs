namespace TraceReplay.Golden.Tests;

/// <summary>The folder samples/ on a machine that has the packages and nothing else of TraceReplay.</summary>
public sealed class SampleRepositories : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tracereplay-samples-").FullName;

    private string Packages => Path.Combine(_folder, "packages");

    /// <summary>A file of a sample.</summary>
    public string PathOf(string sample, string name) => Path.Combine(_folder, "samples", sample, name);

    /// <summary>Runs dotnet in the folder of a sample, with CI in the environment as it is said here: these tests may run in CI.</summary>
    internal Task<(int ExitCode, string Output)> DotnetAsync(string sample, string ci, params string[] arguments) =>
        DotnetCommand.RunAsync(PathOf(sample, "."), Packages, ci, TestContext.Current.CancellationToken, arguments);

    /// <summary>Packs what was built, and copies the samples beside it.</summary>
    public async ValueTask InitializeAsync()
    {
        LinkPackages();
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        (int code, string output) = await DotnetCommand.RunAsync(
            Repository.PathOf("."), GlobalPackages, "true", CancellationToken.None, "pack", "--no-build", "-c", configuration, "-o", Path.Combine(_folder, "artifacts", "packages"), "-v", "q");
        Assert.True(code == 0, output);
        Copy(new DirectoryInfo(Repository.PathOf("samples")), Path.Combine(_folder, "samples"));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // Other people's packages are here already. Ours are not to be found where an earlier run may have left them, nor left there.
    private void LinkPackages()
    {
        Directory.CreateDirectory(Packages);
        foreach (string package in Directory.EnumerateDirectories(GlobalPackages).Where(p => !Path.GetFileName(p).StartsWith("tracereplay", StringComparison.Ordinal)))
        {
            Directory.CreateSymbolicLink(Path.Combine(Packages, Path.GetFileName(package)), package);
        }
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(d => d.Name is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
