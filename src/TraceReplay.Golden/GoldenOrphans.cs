namespace TraceReplay.Golden;

/// <summary>Goldens that nothing is compared with any more: nobody would notice that they have become wrong.</summary>
public static class GoldenOrphans
{
    /// <summary>
    /// The orphaned goldens under a folder, sorted: those of a policy that does not exist, in the folder of a verified capture; and,
    /// when a whole folder of captures was verified, all those of captures that were not among them.
    /// </summary>
    /// <param name="directory">The golden folder, as the user wrote it.</param>
    /// <param name="captures">The names of the captures that were verified.</param>
    /// <param name="isWholeFolder">Whether they are all captures there are.</param>
    /// <param name="isPolicy">Whether a golden's file name is that of a policy.</param>
    public static IReadOnlyList<string> Find(
        string directory, IReadOnlySet<string> captures, bool isWholeFolder, Predicate<string> isPolicy)
    {
        ArgumentNullException.ThrowIfNull(captures);
        ArgumentNullException.ThrowIfNull(isPolicy);
        List<string> orphans = [];
        if (!Directory.Exists(directory))
        {
            return orphans;
        }

        foreach (string path in Directory.EnumerateFiles(directory, "*" + GoldenPaths.VerifiedSuffix, SearchOption.AllDirectories))
        {
            string file = Path.GetFileName(path);
            string folder = Path.GetRelativePath(directory, Path.GetDirectoryName(path)!).Replace('\\', '/');
            string policy = file[..^GoldenPaths.VerifiedSuffix.Length];
            bool orphaned = captures.Contains(folder) ? !isPolicy(policy) : isWholeFolder;
            if (orphaned)
            {
                orphans.Add(GoldenPaths.Verified(directory, folder, policy));
            }
        }

        orphans.Sort(string.CompareOrdinal);
        return orphans;
    }

    /// <summary>Removes an orphan, and its folder when that is empty then.</summary>
    /// <param name="path">A path that <see cref="Find"/> gave.</param>
    public static void Delete(string path)
    {
        File.Delete(path);
        string? folder = Path.GetDirectoryName(path);
        if (!string.IsNullOrEmpty(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
