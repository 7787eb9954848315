using System.Text;

namespace TraceReplay.Cli;

/// <summary>The file of <c>--from</c>: a path on each line, for more captures than a command line holds.</summary>
internal static class CaptureList
{
    /// <summary>Reads it. A line is a path as it stands there; empty ones are passed over.</summary>
    /// <param name="file">The file, or <c>-</c> for standard input.</param>
    public static IReadOnlyList<string> Read(string file)
    {
        string[] lines = [.. Lines(file).Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0)];
        if (lines.Length == 0)
        {
            throw new UsageException($"--from {file}: no path in it; give one on each line");
        }

        int pipe = Array.IndexOf(lines, "-");
        return pipe < 0 ? lines : throw new UsageException($"--from {file}: a line is -; standard input has no place in a list, save it to a file");
    }

    private static string[] Lines(string file)
    {
        if (file == "-")
        {
            using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
            return reader.ReadToEnd().Split('\n');
        }

        try
        {
            return File.ReadAllText(file, Encoding.UTF8).Split('\n');
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--from {file}: cannot be read: {wrong.Message}");
        }
    }
}
