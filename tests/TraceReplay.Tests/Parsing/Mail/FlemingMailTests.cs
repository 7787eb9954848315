using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class FlemingMailTests
{
    private static readonly long[] AvailableMinusReclaimable = [52854, 55888, 15381, 15884, 29520, 14304];

    private static readonly string[] Table =
    [
        "  COMM             PID    NODE ORDER    RECLAIMABLE      AVAILABLE      MIN_WMARK LOOPS WMARK",
        "  app1          2133536     4     0        4960156        5013010          17522     0     1",
        "  app2          2337869     5     0        4845655        4901543          17521     0     1",
    ];

    [TestCaseSource(typeof(MailFixtures), nameof(MailFixtures.Tables))]
    public void The_six_rows_are_read_from_the_mail(string file) => Check(MailFixtures.Read(file));

    [Test]
    public void The_six_rows_are_read_from_the_archive_s_web_page()
    {
        string seed = Path.Combine(TestPaths.Root, "..", "shared", "docs", "seeds", "fleming-ram-backed-swap.txt");
        if (!File.Exists(seed))
        {
            Assert.Ignore("the page is not beside the repository");
        }

        Check(File.ReadAllBytes(seed));
    }

    [TestCase("> > ")]
    [TestCase(">>> ")]
    [TestCase("\t")]
    [TestCase("\u00a0\u00a0> \u00a0")]
    public void The_table_is_read_behind_marks(string marks)
    {
        var opened = OpenedCapture.OfFile(["I see:", "", .. Table.Select(line => marks + line)]);
        Assert.That(opened.Events.Select(e => e[Field.Available] - e[Field.Reclaimable]), Is.EqualTo(AvailableMinusReclaimable[..2]));
    }

    [Test]
    public void A_wrapped_table_is_read_whole()
    {
        string[] wrapped = [.. Table.SelectMany(line => Wrapped.At(76, "> ", line))];
        Assert.That(wrapped, Has.Length.EqualTo(6), "each line was broken");
        var opened = OpenedCapture.OfFile(wrapped);
        Assert.Multiple(() =>
        {
            Assert.That(opened.Events.Select(e => e[Field.Available] - e[Field.Reclaimable]), Is.EqualTo(AvailableMinusReclaimable[..2]));
            Assert.That(opened.Events.Select(e => (e[Field.MinWmark], e[Field.WmarkCheck])), Is.EqualTo(new[] { (17522L, 1L), (17521L, 1L) }));
            Assert.That(opened.Events.Select(e => e.Line), Is.EqualTo(new[] { 3L, 5L }));
            Assert.That((opened.File.Lines.Parsed, opened.File.Lines.Ignored, opened.File.Lines.Total), Is.EqualTo((4L, 2L, 6L)));
        });
    }

    private static void Check(byte[] text)
    {
        var opened = OpenedCapture.OfFile(text);
        Assert.Multiple(() =>
        {
            Assert.That(opened.File.IsMail, Is.True);
            Assert.That(opened.File.Dialect, Is.EqualTo(Dialect.BpftraceTable));
            Assert.That(opened.Events.Select(e => e[Field.Available] - e[Field.Reclaimable]), Is.EqualTo(AvailableMinusReclaimable));
            Assert.That(opened.Events.Select(e => e[Field.Node]), Is.EqualTo(new[] { 4L, 5, 6, 6, 0, 7 }));
            Assert.That(opened.Events.Select(e => opened.Capture.Names.Format(e.Task)).First(), Is.EqualTo("app1-2133536"));
            Assert.That(opened.File.Lines.Total, Is.EqualTo(MailEvents.LinesIn(text)));
            Assert.That((opened.File.Lines.Malformed, opened.File.Truncated, opened.File.Error), Is.EqualTo((0L, false, (string?)null)));
        });
    }
}
