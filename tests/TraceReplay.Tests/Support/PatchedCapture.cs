using System.Text;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>Verifies a copy of a real capture in which the lines of its ftrace text were changed.</summary>
internal static class PatchedCapture
{
    private const string Recording = "ftrace.txt.gz";

    public static string[] Lines(string capture) => CaptureTexts.Lines(capture, Recording);

    /// <summary>Changes one line (from 1) and keeps everything else, snapshots and probes too.</summary>
    public static Verified Verify(string capture, int line, string from, string to)
    {
        string[] lines = [.. Lines(capture)];
        string changed = lines[line - 1].Replace(from, to, StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(lines[line - 1]), "the line holds what is to be changed");
        lines[line - 1] = changed;
        return Verify(capture, lines);
    }

    /// <summary>Leaves out every line of these events, as if they had not been recorded.</summary>
    public static Verified Without(string capture, bool withProbes, params string[] events) =>
        Verify(capture, Lines(capture).Where(line => !events.Any(e => line.Contains($" {e}: ", StringComparison.Ordinal))), withProbes);

    public static Verified Verify(string capture, IEnumerable<string> lines, bool withProbes = true, KernelLine? kernel = null)
    {
        using var folder = new TempFolder();
        foreach (string file in Directory.GetFiles(TestPaths.Capture(capture)))
        {
            string name = Path.GetFileName(file);
            if (name != Recording && (withProbes || !name.StartsWith("decisions", StringComparison.Ordinal)))
            {
                File.Copy(file, folder[name]);
            }
        }

        folder.Write("ftrace.txt", Encoding.Latin1.GetBytes(string.Join('\n', lines) + "\n"));
        return Verified.OfPath(folder.FullName, kernel);
    }
}
