using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>Folders of repeated runs, copied from real captures.</summary>
internal sealed class ComparedFolders : IDisposable
{
    private readonly TempFolder _folder = new();

    public string this[string side] => _folder[side];

    /// <summary>A run of a side: a capture's files but for those that are left out.</summary>
    public ComparedFolders Run(string side, string name, string capture, params string[] without)
    {
        string folder = Path.Combine(_folder[side], name);
        Directory.CreateDirectory(folder);
        foreach (string file in Directory.GetFiles(TestPaths.Capture(capture)).Where(f => !without.Any(w => Path.GetFileName(f).StartsWith(w, StringComparison.Ordinal))))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return this;
    }

    /// <summary>As many equal runs.</summary>
    public ComparedFolders Runs(string side, int count, string capture)
    {
        for (int i = 1; i <= count; i++)
        {
            Run(side, $"run{i}", capture);
        }

        return this;
    }

    public Task<CommandRun> CompareAsync(params string[] more) => CommandRun.OfAsync(["compare", this["a"], this["b"], .. more]);

    /// <summary>A measure in JSON.</summary>
    public static JsonElement Measure(CommandRun run, string key) =>
        run.Json.GetProperty("measures").EnumerateArray().Single(m => m.GetProperty("measure").GetString() == key);

    /// <summary>The median of a side, as the table writes it.</summary>
    public static string Median(CommandRun run, string key, string side) => Measure(run, key).GetProperty(side).GetProperty("median") is { ValueKind: JsonValueKind.Object } median
        ? $"{median.GetProperty("bound").GetString()} {median.GetProperty("number").GetDouble():F2}"
        : "unknown";

    public void Dispose() => _folder.Dispose();
}
