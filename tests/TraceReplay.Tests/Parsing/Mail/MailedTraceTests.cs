using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class MailedTraceTests
{
    private static readonly string[] Plain = MailEvents.Of(TextReading.Of(MailFixtures.Read("trace.txt")));

    [TestCaseSource(typeof(MailFixtures), nameof(MailFixtures.Traces))]
    public void The_events_of_a_mail_are_those_of_the_trace_it_carries(string file)
    {
        byte[] text = MailFixtures.Read(file);
        var opened = OpenedCapture.OfFile(text);
        Assert.Multiple(() =>
        {
            Assert.That(MailEvents.Of(opened), Is.EqualTo(Plain));
            Assert.That((opened.File.IsMail, opened.File.Dialect), Is.EqualTo((true, Dialect.Ftrace)));
            Assert.That((opened.File.Lines.Total, opened.File.Lines.Malformed), Is.EqualTo(((long)MailEvents.LinesIn(text), 0L)));
        });
    }

    [TestCase("trace-quoted-printable.eml")]
    [TestCase("flowed.eml")]
    public void An_event_is_told_by_the_line_of_the_file_in_which_it_begins(string file)
    {
        byte[] text = MailFixtures.Read(file);
        string[] lines = MailFixtures.LinesOf(text);
        var opened = OpenedCapture.OfFile(text);
        Assert.That(opened.Events.Select(e => lines[e.Line - 1].Trim()[..40]), Is.EqualTo(MailFixtures.TraceLines.Select(line => line.Trim()[..40])));
    }

    [Test]
    public void In_base64_an_event_is_told_by_the_line_that_holds_its_first_byte()
    {
        byte[] text = MailFixtures.Read("trace-base64.eml");
        string[] lines = MailFixtures.LinesOf(text);
        int first = Array.IndexOf(lines, "") + 1;
        string body = Encoding.Latin1.GetString(Convert.FromBase64String(string.Concat(lines[first..])));

        // 76 digits of base64 are 57 bytes.
        IEnumerable<long> expected = MailFixtures.TraceLines.Select(line => (body.IndexOf(line, StringComparison.Ordinal) / 57L) + first + 1);
        Assert.That(OpenedCapture.OfFile(text).Events.Select(e => e.Line), Is.EqualTo(expected));
    }

    [TestCase("> ", true)]
    [TestCase(">> ", true)]
    [TestCase("> > ", false)]
    [TestCase("", true)]
    public void A_wrapped_trace_is_joined(string mark, bool markAll)
    {
        string[] trace = MailFixtures.LinesOf(MailFixtures.Read("trace.txt"));
        string[] wrapped = [.. trace.SelectMany(line => Wrapped.At(76, mark, line, markAll))];
        var opened = OpenedCapture.OfFile(["On Tue, Mar 03, 2026, Karl wrote:", .. wrapped, "", "That is odd."]);
        Assert.Multiple(() =>
        {
            Assert.That(MailEvents.Of(opened), Is.EqualTo(Plain));
            Assert.That(opened.File.Lines.Total, Is.EqualTo(wrapped.Length + 3));
            Assert.That((opened.File.Lines.Unknown, opened.File.Lines.Malformed), Is.EqualTo((2L, 0L)));
            Assert.That(
                opened.Events.Select(e => wrapped[e.Line - 2].TrimStart('>', ' ')[..10]),
                Is.EqualTo(MailFixtures.TraceLines.Select(line => line.TrimStart()[..10])));
        });
    }

    [Test]
    public void A_mail_may_hold_several_dialects()
    {
        string[] perf = [.. CaptureTexts.Lines("oom-noswap-6.12", "perf.txt.gz").Where(l => l.Contains("kswapd_wake", StringComparison.Ordinal)).Take(2)];
        string[] table = ["  COMM  PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK", "  app1  77  4  0  4960156  5013010  17522  0  1"];
        var opened = OpenedCapture.OfFile(
            [
                "From: Karl <karl@example.org>", "Subject: three tools", "", "ftrace says", "", .. MailFixtures.TraceLines, "", "perf says", "",
                .. perf, "", "and bpftrace says", "", .. table.Select(l => "> " + l), "", "[node 0] [4294909581] kswapd end, kswapd_failures 13",
            ]);
        Assert.Multiple(() =>
        {
            Assert.That(MailEvents.Of(opened)[..Plain.Length], Is.EqualTo(Plain));
            Assert.That(MailEvents.Of(opened)[Plain.Length..], Is.EqualTo((string[])[.. MailEvents.Of(TextReading.Of(perf)), .. MailEvents.Of(TextReading.Of(table)), .. MailEvents.Of(TextReading.Of("[node 0] [4294909581] kswapd end, kswapd_failures 13"))]));
            Assert.That((opened.File.Lines.Unknown, opened.File.Lines.Malformed), Is.EqualTo((3L, 0L)));
        });
    }

    [TestCase("> ")]
    [TestCase("> > > ")]
    [TestCase("\t")]
    public void Lines_of_the_Chen_script_are_read_behind_marks(string mark)
    {
        string[] lines = ["[node 0] [4294909581] kswapd end, kswapd_failures 13", "[cpu 1] [4294909586l] reset kswapd_failures 12 "];
        var opened = OpenedCapture.OfFile(["The output of the script:", .. lines.Select(l => mark + l)]);
        Assert.Multiple(() =>
        {
            Assert.That(MailEvents.Of(opened), Is.EqualTo(MailEvents.Of(TextReading.Of(lines))).And.Length.EqualTo(2));
            Assert.That(opened.Events.Select(e => e.Line), Is.EqualTo(new[] { 2L, 3L }));
        });
    }
}
