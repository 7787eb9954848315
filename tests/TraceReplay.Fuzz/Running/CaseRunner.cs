namespace TraceReplay.Fuzz;

/// <summary>Puts a case on disk, reads it, and asks the oracles.</summary>
internal static class CaseRunner
{
    /// <summary>What does not hold; null when all is well.</summary>
    public static Failure? Run(FuzzCase fuzzCase)
    {
        string folder = Directory.CreateTempSubdirectory("tracereplay-fuzz-").FullName;
        try
        {
            return Check(fuzzCase, Place(fuzzCase, folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the files of a case; returns the path to read.</summary>
    public static string Place(FuzzCase fuzzCase, string folder)
    {
        foreach (FuzzFile file in fuzzCase.Files)
        {
            File.WriteAllBytes(Path.Combine(folder, file.Name), file.Bytes);
        }

        return fuzzCase.Files.Count == 1 ? Path.Combine(folder, fuzzCase.Files[0].Name) : folder;
    }

    private static Failure? Check(FuzzCase fuzzCase, string path)
    {
        string rule = "the parser throws nothing";
        try
        {
            var reading = Reading.Of(path);
            foreach (IOracle oracle in OracleCatalogue.All)
            {
                rule = oracle.Name;
                if (oracle.Complain(fuzzCase, path, reading) is string complaint)
                {
                    return new Failure(fuzzCase, rule, complaint);
                }
            }

            return null;
        }
        catch (Exception thrown)
        {
            return new Failure(fuzzCase, rule, thrown.ToString());
        }
    }
}
