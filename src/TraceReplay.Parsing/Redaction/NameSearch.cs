using System.Buffers;
using System.Text;

namespace TraceReplay.Parsing;

/// <summary>Looks for names as words of their own, between characters that no name has.</summary>
public static class NameSearch
{
    /// <summary>A text, such as the name of a file, with the names in it replaced.</summary>
    public static string Replace(string text, IReadOnlyList<ReplacedName> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        foreach (ReplacedName name in names.Where(n => IsSearched(n.Name)).OrderByDescending(n => n.Name.Length).ThenBy(n => n.Name, StringComparer.Ordinal))
        {
            for (int at = IndexOf(text, name.Name, 0); at >= 0; at = IndexOf(text, name.Name, at + name.Replacement.Length))
            {
                text = string.Concat(text.AsSpan(0, at), name.Replacement, text.AsSpan(at + name.Name.Length));
            }
        }

        return text;
    }

    /// <summary>The first of the names that stands in a text, with its line from 1; null when none does.</summary>
    public static (string Name, long Line)? Find(ReadOnlySpan<byte> text, IReadOnlyList<ReplacedName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        string[] searched = [.. names.Select(n => n.Name).Where(IsSearched).Distinct(StringComparer.Ordinal)];
        if (searched.Length == 0)
        {
            return null;
        }

        string whole = Encoding.Latin1.GetString(text);
        var any = SearchValues.Create(searched, StringComparison.Ordinal);
        for (int at = whole.AsSpan().IndexOfAny(any); at >= 0;)
        {
            if (searched.FirstOrDefault(n => IsAt(whole, n, at)) is { } name)
            {
                return (name, whole.AsSpan(0, at).Count('\n') + 1);
            }

            int next = whole.AsSpan(at + 1).IndexOfAny(any);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary>
    /// Whether a name can be looked for: not one of less than three letters, nor a word that the formats and the reports have of their own, nor
    /// one that looks like what names are replaced by.
    /// </summary>
    public static bool IsSearched(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        bool isReplacement = name[0] is 't' or 'c' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
        return name.Length > 2 && !isReplacement && !CommonWords.Has(name);
    }

    private static int IndexOf(string text, string name, int from)
    {
        int at = from > text.Length ? -1 : text.IndexOf(name, from, StringComparison.Ordinal);
        while (at >= 0 && !IsAt(text, name, at))
        {
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    private static bool IsAt(string text, string name, int at) =>
        text.AsSpan(at).StartsWith(name) && IsEdge(text, at - 1) && IsEdge(text, at + name.Length);

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
