namespace TraceReplay.Golden;

/// <summary>Which sentences of a story changed.</summary>
internal static class SentenceDifferences
{
    public static IEnumerable<GoldenDifference> Between(string part, IEnumerable<string> before, IEnumerable<string> after)
    {
        string[] a = Sentences(before);
        string[] b = Sentences(after);
        Queue<string> gone = [];
        foreach (LineEdit edit in LineEdits.Between(a, b).Append(new LineEdit(LineEditKind.Keep, a.Length, b.Length)))
        {
            if (edit.Kind == LineEditKind.Delete)
            {
                gone.Enqueue(a[edit.Before]);
            }
            else if (edit.Kind == LineEditKind.Insert)
            {
                yield return Said(part, gone.TryDequeue(out string? old) ? $"\"{old}\" became \"{b[edit.After]}\"" : $"\"{b[edit.After]}\" is added");
            }

            while (edit.Kind == LineEditKind.Keep && gone.TryDequeue(out string? left))
            {
                yield return Said(part, $"\"{left}\" is gone");
            }
        }
    }

    private static GoldenDifference Said(string part, string what) => new() { Part = $"the story of {part}", Text = $"{part}: {what}" };

    // Lines are broken anywhere; a sentence ends with a full stop.
    private static string[] Sentences(IEnumerable<string> lines)
    {
        string text = string.Join(' ', lines.Select(l => l.Trim()).Where(l => l.Length > 0));
        return text.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
