using System.Text;

namespace TraceReplay.Reports;

/// <summary>The kit as a folder: the same parts as the one script, each a file.</summary>
public static class KitFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files into an empty folder.</summary>
    public static void Write(string folder, KitScript script)
    {
        string recorder = Path.Combine(folder, "record.sh");
        File.WriteAllText(recorder, script.Split(), Utf8);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(recorder, File.GetUnixFileMode(recorder) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        foreach (string part in (ReadOnlySpan<string>)[KitScript.Template, KitScript.Series, "README.md"])
        {
            File.WriteAllText(Path.Combine(folder, part), KitParts.Read(part), Utf8);
        }
    }
}
