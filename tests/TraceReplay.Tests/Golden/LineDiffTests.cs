using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class LineDiffTests
{
    private static readonly string[] Twenty = [.. Enumerable.Range(1, 20).Select(i => $"line {i}")];

    [Test]
    public void A_change_stands_between_three_lines_of_context()
    {
        string[] after = [.. Twenty];
        after[9] = "changed";
        Assert.That(
            Diff(Twenty, after),
            Is.EqualTo(new[] { "@@ -7,7 +7,7 @@", " line 7", " line 8", " line 9", "-line 10", "+changed", " line 11", " line 12", " line 13" }));
    }

    [Test]
    public void A_line_put_in_and_one_taken_out_move_the_line_numbers()
    {
        string[] after = [Twenty[0], "new", .. Twenty[1..15], .. Twenty[16..]];
        Assert.That(
            Diff(Twenty, after).Where(l => l[0] is '@' or '+' or '-'),
            Is.EqualTo(new[] { "@@ -1,4 +1,5 @@", "+new", "@@ -13,7 +14,6 @@", "-line 16" }));
    }

    [Test]
    public void Changes_share_a_hunk_while_they_are_near([Values(5, 7)] int linesBetween)
    {
        string[] after = [.. Twenty];
        (after[4], after[5 + linesBetween]) = ("x", "y");
        Assert.That(Diff(Twenty, after).Count(l => l.StartsWith("@@", StringComparison.Ordinal)), Is.EqualTo(linesBetween == 5 ? 1 : 2));
    }

    [Test]
    public void A_newline_that_is_missing_at_the_end_is_a_difference()
    {
        Assert.That(LineDiff.Between("a\nb", "a\nb\n"), Is.EqualTo(new[] { "@@ -1,2 +1,3 @@", " a", " b", "+" }));
    }

    [Test]
    public void A_CR_is_made_visible() =>
        Assert.That(LineDiff.Between("a\r\n", "a\n"), Is.EqualTo(new[] { "@@ -1,2 +1,2 @@", "-a\\r", "+a", string.Empty }));

    [Test]
    public void A_long_difference_is_bounded_and_the_rest_is_counted()
    {
        string[] after = [.. Enumerable.Range(1, 100).Select(i => $"other {i}")];
        IReadOnlyList<string> diff = Diff(Twenty, after, 40);
        Assert.Multiple(() =>
        {
            Assert.That(diff, Has.Count.EqualTo(41));
            Assert.That(diff[^1], Is.EqualTo("... 81 more lines of difference"));
            Assert.That(diff.Take(40), Is.EqualTo(Diff(Twenty, after).Take(40)));
        });
    }

    [Test]
    public void A_difference_of_just_the_bound_is_shown_whole()
    {
        string[] after = [.. Twenty];
        after[9] = "changed";
        Assert.That(Diff(Twenty, after, 9), Is.EqualTo(Diff(Twenty, after)));
    }

    // Beyond 500 changed lines no shortest way is looked for; what comes out still leads from one text to the other.
    [TestCase(240)]
    [TestCase(251)]
    [TestCase(2000)]
    public void A_difference_of_very_many_lines_still_applies(int count)
    {
        string[] before = ["head", .. Enumerable.Range(0, count).Select(i => $"b{i}"), "mid", "tail"];
        string[] after = ["head", .. Enumerable.Range(0, count).Select(i => $"a{i}"), "mid", "new", "tail"];
        Assert.That(HunkPatch.Apply(before, Diff(before, after)), Is.EqualTo(after));
    }

    [TestCase("a\nb\n", "a\nc\n", 2, "b", "c")]
    [TestCase("a\n", "b\n", 1, "a", "b")]
    [TestCase("a\nb\n", "a\n", 2, "b", "")]
    [TestCase("a", "a\n", 2, null, "")]
    [TestCase("a\nb", "a", 2, "b", null)]
    public void The_first_difference_is_told_with_its_line_in_both_texts(string before, string after, int line, string? old, string? now) =>
        Assert.That(LineDiff.FirstDifference(before, after), Is.EqualTo((line, old, now)));

    private static IReadOnlyList<string> Diff(string[] before, string[] after, int maxLines = int.MaxValue) =>
        LineDiff.Between(string.Join('\n', before), string.Join('\n', after), maxLines);
}
