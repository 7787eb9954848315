using FsCheck;
using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class LineDiffProperties
{
    private const string Seed = "8191,20260213";

    [Property(Replay = Seed)]
    public bool Equal_texts_have_no_difference(NonNull<string> text) => LineDiff.Between(text.Get, text.Get).Count == 0;

    [Property(Replay = Seed, MaxTest = 400)]
    public bool The_hunks_lead_from_one_text_to_the_other(byte[] before, byte[] after)
    {
        (string[] a, string[] b) = (Lines(before), Lines(after));
        return HunkPatch.Apply(a, Diff(a, b)).SequenceEqual(b);
    }

    // The same lines with a few changes: long common runs and several hunks.
    [Property(Replay = Seed, MaxTest = 200)]
    public bool The_hunks_lead_to_a_text_that_was_changed_here_and_there(byte[] changes)
    {
        string[] a = [.. Enumerable.Range(0, 60).Select(i => $"line {i % 7}")];
        List<string> b = [.. a];
        foreach (byte change in changes)
        {
            Change(b, change);
        }

        return HunkPatch.Apply(a, Diff(a, [.. b])).SequenceEqual(b);
    }

    [Property(Replay = Seed, MaxTest = 200)]
    public bool Texts_that_differ_have_a_difference_and_it_begins_at_the_first_line_that_differs(byte[] before, byte[] after)
    {
        (string[] a, string[] b) = (Lines(before), Lines(after));
        if (a.SequenceEqual(b))
        {
            return true;
        }

        (int line, string? old, string? now) = LineDiff.FirstDifference(string.Join('\n', a), string.Join('\n', b));
        IReadOnlyList<string> diff = Diff(a, b);
        return a.Take(line - 1).SequenceEqual(b.Take(line - 1))
            && old == a.ElementAtOrDefault(line - 1) && now == b.ElementAtOrDefault(line - 1) && old != now
            && diff[0].StartsWith($"@@ -{Math.Max(1, line - 3)},", StringComparison.Ordinal);
    }

    [Property(Replay = Seed)]
    public bool A_bound_is_kept_and_what_it_hides_is_counted(byte[] before, byte[] after, byte limit)
    {
        (string[] a, string[] b) = (Lines(before), Lines(after));
        int most = (limit % 12) + 1;
        IReadOnlyList<string> whole = Diff(a, b);
        IReadOnlyList<string> bounded = LineDiff.Between(string.Join('\n', a), string.Join('\n', b), most);
        return whole.Count <= most
            ? bounded.SequenceEqual(whole)
            : bounded.SequenceEqual([.. whole.Take(most), $"... {whole.Count - most} more lines of difference"]);
    }

    [Property(Replay = Seed)]
    public bool No_hunk_has_more_than_three_lines_of_context_at_its_ends(byte[] before, byte[] after)
    {
        string[] shared = [.. Enumerable.Range(0, 9).Select(i => $"shared {i}")];
        string[] a = [.. shared, .. Lines(before), .. shared];
        string[] b = [.. shared, .. Lines(after), .. shared];
        IReadOnlyList<string> diff = Diff(a, b);
        return diff.Count == 0
            || (diff.Skip(1).TakeWhile(IsContext).Count() == 3 && diff.Reverse().TakeWhile(IsContext).Count() <= 3);
    }

    private static bool IsContext(string line) => line.Length == 0 || line[0] == ' ';

    private static void Change(List<string> lines, byte change)
    {
        int at = change % lines.Count;
        if (change % 3 == 0 && lines.Count > 1)
        {
            lines.RemoveAt(at);
        }
        else
        {
            lines.Insert(at, $"new {change % 5}");
        }
    }

    // Few different lines, so that texts have much in common.
    private static string[] Lines(byte[] recipe) => recipe.Length == 0 ? [string.Empty] : [.. recipe.Select(b => (b % 4) switch { 0 => "", 1 => "-", 2 => "+ x", _ => "@@" })];

    private static IReadOnlyList<string> Diff(string[] before, string[] after) =>
        LineDiff.Between(string.Join('\n', before), string.Join('\n', after), int.MaxValue);
}
