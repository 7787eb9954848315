using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>A task as the OOM killer writes it: <c>225 (hog-noswap)</c>.</summary>
/// <param name="Pid">The pid.</param>
/// <param name="Comm">The name, which may hold anything, brackets too.</param>
/// <param name="End">The character of the text behind its closing bracket.</param>
internal readonly record struct TaskInLine(int Pid, string Comm, int End)
{
    /// <summary>
    /// The task at a place of a text, whose name ends where a bracket and one of the <paramref name="behind"/> texts stand, or with
    /// the text; null when there is none.
    /// </summary>
    public static TaskInLine? At(string text, int start, params ReadOnlySpan<string> behind)
    {
        int open = text.IndexOf(" (", start, StringComparison.Ordinal);
        if (open < 0 || !int.TryParse(text.AsSpan(start, open - start), NumberStyles.None, CultureInfo.InvariantCulture, out int pid))
        {
            return null;
        }

        int close = text.EndsWith(')') ? text.Length - 1 : -1;
        foreach (string ending in behind)
        {
            int at = text.LastIndexOf(ending, StringComparison.Ordinal);
            close = at > open + 1 ? at : close;
        }

        return close < open + 2 ? null : new TaskInLine(pid, text[(open + 2)..close], close + 1);
    }
}
