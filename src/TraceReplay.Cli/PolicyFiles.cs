using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>Reads policies from files of the user's.</summary>
internal static class PolicyFiles
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Extension = ".policy";

    /// <summary>The policy of a file. What it extends is looked for beside it, then among the built-in policies.</summary>
    public static PolicyDefinition Load(string path)
    {
        PolicyFile file = Read(path) ?? throw new UsageException($"{path}: no such file");
        string folder = Path.GetDirectoryName(path) ?? string.Empty;
        PolicyReading reading = PolicyLoader.Read(file, name => Read(Path.Combine(folder, name + Extension)));
        return reading.Definition ?? throw new WrongPolicyException(reading.Errors);
    }

    private static PolicyFile? Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{path}: a folder, not a policy's file");
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            byte[] content = new byte[PolicyFile.MaxBytes + 1];
            int length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return new PolicyFile(path, content.AsMemory(0, length));
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read: {wrong.Message}");
        }
    }
}
