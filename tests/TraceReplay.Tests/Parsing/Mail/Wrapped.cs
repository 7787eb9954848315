namespace TraceReplay.Tests;

/// <summary>Breaks lines at blanks as mail programs do.</summary>
internal static class Wrapped
{
    /// <summary>The pieces of a line, each with the mark before it and no longer than <paramref name="width"/> where a blank allows it.</summary>
    public static IEnumerable<string> At(int width, string mark, string line, bool markAll = true)
    {
        string now = mark;
        while (true)
        {
            // The blanks of the indentation are no place to break at.
            int indent = line.Length - line.TrimStart(' ').Length;
            int room = width - now.Length;
            int end = line.Length <= room ? -1 : line.LastIndexOf(' ', room, room - indent);
            end = line.Length > room && end < 0 ? line.IndexOf(' ', Math.Max(room, indent)) : end;
            if (end < 0)
            {
                yield return now + line;
                yield break;
            }

            yield return now + line[..end].TrimEnd(' ');
            line = line[end..].TrimStart(' ');
            now = markAll ? mark : "";
        }
    }
}
