namespace TraceReplay.Benchmarks;

/// <summary>The programs of this machine.</summary>
internal static class Tools
{
    /// <summary>Where a program lies, looked up as a shell would; null when it is not installed.</summary>
    public static string? Find(string name)
    {
        if (name.Contains('/'))
        {
            return File.Exists(name) ? name : null;
        }

        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
