namespace TraceReplay.Golden;

/// <summary>
/// A golden read back. People edit goldens by hand, so nothing in one is an error: what cannot be read tells nothing here, and only the
/// difference by lines shows it.
/// </summary>
internal sealed class GoldenContent
{
    private const string Heading = "## ";

    private readonly List<GoldenSection> _sections = [new(string.Empty, string.Empty)];

    private GoldenContent()
    {
    }

    /// <summary>The lines above the first section.</summary>
    public GoldenSection Header => _sections[0];

    /// <summary>The names of the sections, in their order.</summary>
    public IEnumerable<string> Names => _sections.Skip(1).Select(s => s.Name);

    /// <summary>A section; null where there is none, the first where a hand made two of it.</summary>
    public GoldenSection? this[string name] => _sections.Skip(1).FirstOrDefault(s => s.Name == name);

    public static GoldenContent Read(string text)
    {
        var content = new GoldenContent();
        foreach (string line in text.Split('\n'))
        {
            string shown = line.TrimEnd();
            if (shown.StartsWith(Heading, StringComparison.Ordinal))
            {
                content._sections.Add(Begin(shown[Heading.Length..]));
            }
            else
            {
                content._sections[^1].Lines.Add(shown);
            }
        }

        return content;
    }

    private static GoldenSection Begin(string heading)
    {
        int colon = heading.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? new GoldenSection(heading, string.Empty) : new GoldenSection(heading[..colon], heading[(colon + 2)..]);
    }
}
