using System.Security.Cryptography;
using System.Text;
using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>What a mail program and git leave as it is, whatever the capture holds.</summary>
public sealed class MailLayoutTests
{
    [Test]
    public async Task Every_real_capture_keeps_to_75_columns_of_ASCII_and_gives_the_same_bytes_with_any_number_of_jobs()
    {
        string[] args = ["report", TestPaths.Traces, "--policy", "fleming-ram-backed", "--policy", "chen-1", "--jobs"];
        CommandRun one = await CommandRun.OfAsync([.. args, "1"]);
        CommandRun eight = await CommandRun.OfAsync([.. args, "8"]);
        Assert.That(one.Text.Split('\n').Count(l => l.StartsWith("Capture ", StringComparison.Ordinal)), Is.EqualTo(RealCaptures.Names.Count()));
        AssertMails(one.Text);
        Assert.That((one.ExitCode, eight.Text == one.Text), Is.EqualTo((0, true)));
    }

    [Test]
    public async Task The_hashes_are_those_of_the_bytes_on_disk()
    {
        ReviewOf review = await ReviewOf.CaptureAsync("zram-retry-6.12");
        IReadOnlyList<FileHash> hashes = review.Report.Captures[0].Hashes;
        Assert.That(hashes.Select(h => h.Name), Is.SupersetOf(new[] { "decisions.txt.gz", "ftrace.txt.gz", "swaps.after", "zoneinfo.before" }).And.No.Member("bpftrace-retry.txt").And.No.Member("vmstat.after"));
        Assert.That(
            hashes.Select(h => h.Sha256),
            Is.EqualTo(hashes.Select(h => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(TestPaths.Capture("zram-retry-6.12"), h.Name)))))));
    }

    [TestCase("été ☃")]
    [TestCase("--- a/mm/vmscan.c")]
    [TestCase("<b>|`@linus` #1")]
    [TestCase("a\u001b[31mb", TestName = "A_task_may_be_called_what_steers_a_terminal")]
    public async Task A_task_may_be_called_anything(string name)
    {
        using House house = new House().Capture("odd", [.. Lines.Rounds($"{name}-12", 1, 2), Lines.Begin($"{name}-12"), Lines.End($"{name}-12", 0), Lines.Zone($"{name}-12", 5, 0), Lines.Kill($"{name}-12")]);
        ReviewOf review = await ReviewOf.FolderAsync(house.Traces, ["odd"], "fleming-ram-backed");
        AssertMails(review.Mail);
        string[] rows = [.. review.Markdown.Split('\n').Where(l => l.StartsWith('|'))];
        Assert.Multiple(() =>
        {
            Assert.That(review.Mail, Does.Contain("1 OOM kill").And.Contain("error").And.Not.Contain("?"));
            Assert.That(rows.Select(r => r.Replace(@"\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|')), Is.All.EqualTo(3));
            Assert.That(review.Markdown, Does.Not.Contain("<b>").And.Not.Contain("@linus").And.Not.Contain("#1"));
        });
    }

    [Test]
    public void More_policies_than_fit_stand_in_a_further_table_and_no_value_is_lost()
    {
        string[] policies = [.. Enumerable.Range(0, 9).Select(i => $"fleming-progress-pct:percent={i}%,a_parameter_of_a_long_name=true")];
        var table = new ReviewTable(policies, [new ReviewRow("gained: s to next OOM kill", [.. policies.Select((_, i) => $"{i}2345678.901234")])]);
        var writer = new StringWriter { NewLine = "\n" };
        MailTable.Write(writer, table);
        string[] lines = writer.ToString().Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(l => l.Length), Is.All.LessThanOrEqualTo(GoldenText.Width));
            Assert.That(lines.Count(l => l.StartsWith("  measure", StringComparison.Ordinal)), Is.GreaterThan(1));
            Assert.That(Enumerable.Range(0, 9).Where(i => !writer.ToString().Contains($" {i}2345678.901234", StringComparison.Ordinal)), Is.Empty);
        });
    }

    // git takes the mail apart at such lines; blanks before them keep them in the text.
    private static void AssertMails(string text)
    {
        string[] lines = text.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(lines.Where(l => l.Length > GoldenText.Width || l.EndsWith(' ')), Is.Empty);
            Assert.That(text.Where(c => c is not '\n' and (< ' ' or > '~')), Is.Empty);
            Assert.That(text.Length, Is.EqualTo(Encoding.UTF8.GetByteCount(text)));
            Assert.That(lines.Where(l => l.StartsWith("---", StringComparison.Ordinal) || l.StartsWith("diff -", StringComparison.Ordinal)), Is.Empty);
            Assert.That(text, Does.EndWith("\n").And.Not.EndWith("\n\n"));
        });
    }
}
