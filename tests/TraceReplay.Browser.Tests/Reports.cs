using System.Collections.Concurrent;
using System.Diagnostics;

namespace TraceReplay.Browser.Tests;

/// <summary>Reports as the command writes them, each made once.</summary>
internal static class Reports
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("tracereplay-browser-").FullName;
    private static readonly ConcurrentDictionary<string, Lazy<string>> Made = new();

    /// <summary>The HTML report of a command line's paths and policies; a path <c>traces/…</c> is the repository's.</summary>
    public static string Of(string arguments) => Made.GetOrAdd(arguments, a => new Lazy<string>(() => Make(a.Split(' ')))).Value;

    public static void Delete() => Directory.Delete(Folder, recursive: true);

    private static string Make(string[] arguments)
    {
        string file = Path.Combine(Folder, $"{Guid.NewGuid():N}.html");
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryRoot.Path, UseShellExecute = false, RedirectStandardError = true };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "tracereplay.dll"), "report", "--format", "html", .. arguments, "-o", file])
        {
            start.ArgumentList.Add(argument);
        }

        using Process command = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
        string messages = command.StandardError.ReadToEnd();
        command.WaitForExit();
        Assert.That(file, Does.Exist, messages);
        return file;
    }
}
