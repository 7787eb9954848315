namespace TraceReplay.Golden;

/// <summary>Whether received texts may be written.</summary>
public static class GoldenWriting
{
    /// <summary>Why nothing may be written, or null when it may: <c>--check</c> forbids it, and so does a CI run.</summary>
    /// <param name="check">Whether the user asked for a check only.</param>
    /// <param name="ci">The environment variable CI.</param>
    public static string? ForbiddenBecause(bool check, string? ci)
    {
        if (check)
        {
            return "--check";
        }

        // CI systems set CI=true; whoever sets it to false or 0 says that this is none.
        return string.IsNullOrEmpty(ci) || ci is "0" || ci.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : "CI is set";
    }

    /// <summary>Why a file could not be written, to stand behind its name; without the path, which is the machine's own.</summary>
    public static string ReasonOf(Exception wrong)
    {
        ArgumentNullException.ThrowIfNull(wrong);
        if (wrong is UnauthorizedAccessException)
        {
            return ": access is denied";
        }

        // "Read-only file system : '/mnt/x'"
        int path = wrong.Message.IndexOf(" : '", StringComparison.Ordinal);
        return path > 0 ? $": {char.ToLowerInvariant(wrong.Message[0])}{wrong.Message[1..path]}" : string.Empty;
    }
}
