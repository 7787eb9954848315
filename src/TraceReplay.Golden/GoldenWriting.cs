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
}
