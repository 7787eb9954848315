namespace TraceReplay.Fuzz;

/// <summary>Keeps a failing case on disk, so that it can be replayed, and reads it again.</summary>
internal static class FailureFiles
{
    /// <summary>Writes the case and beside it what is wrong; returns the path to replay.</summary>
    public static string Write(string folder, Failure failure)
    {
        string path = Path.Combine(folder, failure.Case.Name);
        Directory.CreateDirectory(path);
        string replay = CaseRunner.Place(failure.Case, path);
        File.WriteAllLines(path + ".txt", [.. failure.Case.Recipe, "", failure.Rule, failure.Complaint, "", $"--replay {replay}"]);
        return replay;
    }

    /// <summary>Reads a file or a folder as a case.</summary>
    public static FuzzCase Read(string path)
    {
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path) : [path];
        return new FuzzCase(Path.GetFileName(path), [.. files.Select(f => new FuzzFile(Path.GetFileName(f), File.ReadAllBytes(f)))], ["replayed"]);
    }
}
