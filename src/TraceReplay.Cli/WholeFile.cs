namespace TraceReplay.Cli;

/// <summary>Writes a file whole or not at all: whoever reads it, whenever, finds what was there before or all that is new.</summary>
internal static class WholeFile
{
    /// <summary>Writes it. What cannot be replaced, a device or a pipe, is written to as it is.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        if (IsStream(path))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
            return;
        }

        // The file is replaced, not the link to it.
        var named = new FileInfo(path);
        string target = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        string temporary = Path.Combine(Path.GetDirectoryName(target) ?? "/", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        void Remove(object? sender, EventArgs e) => Delete(temporary);
        AppDomain.CurrentDomain.ProcessExit += Remove;
        try
        {
            using (FileStream file = Create(temporary, target))
            {
                KeepMode(target, temporary);
                write(file);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Remove;
            Delete(temporary);
        }
    }

    // A file that may not be written may not be replaced either: opening it tells.
    private static bool IsStream(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return !stream.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
    }

    // Whoever asked for the file knows nothing of the temporary one.
    private static FileStream Create(string temporary, string target)
    {
        try
        {
            return File.Create(temporary);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new IOException(wrong.Message.Replace(temporary, target, StringComparison.Ordinal), wrong);
        }
    }

    // Where there is no such folder, that was told before.
    private static void Delete(string temporary)
    {
        if (File.Exists(temporary))
        {
            File.Delete(temporary);
        }
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }
    }
}
