namespace TraceReplay.Tests;

/// <summary>Reads a table of lab/: tab-separated, with <c>#</c> lines.</summary>
internal static class LabTable
{
    public static string Folder { get; } = Path.Combine(TestPaths.Root, "lab");

    public static List<string[]> Rows(string name) =>
        [.. File.ReadLines(Path.Combine(Folder, name)).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
}
