namespace TraceReplay.Cli;

/// <summary>The folder of <c>--partition</c>.</summary>
internal static class PartitionOutput
{
    /// <summary>Writes it where it was asked for.</summary>
    public static void Write(string? folder, Action<string> write)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            write(folder);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--partition {folder}: cannot be written: {wrong.Message}");
        }
    }
}
