using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class MimeTests
{
    private const string Sleep = "         kswapd0-50      [000] .....    45.301123: mm_vmscan_kswapd_sleep: nid=0";
    private const string Wake = "         kswapd0-50      [000] .....    45.301124: mm_vmscan_kswapd_wake: nid=0 order=3";

    private static readonly string[] From = ["From: a@example.org", "Subject: trace"];

    [Test]
    public void Headers_are_no_text()
    {
        var reading = TextReading.OfMail([.. From, "X-Long: folded", "\tonce more", "", Sleep]);
        Assert.That(reading.Counts, Is.EqualTo((1L, 5L, 0L, 0L)));
    }

    [Test]
    public void The_lines_of_the_real_multipart_mail_are_accounted_for()
    {
        var opened = OpenedCapture.OfFile(MailFixtures.Read("multipart.eml"));
        Assert.Multiple(() =>
        {
            Assert.That(opened.File.Error, Is.EqualTo("the attachment full trace.gz (application/gzip) is no plain text and was not read"));
            Assert.That(opened.File.Lines.Unknown, Is.EqualTo(1 + 6), "a line of prose and six lines of gzip");
        });
    }

    [Test]
    public void HTML_beside_the_same_in_plain_text_is_passed_over()
    {
        var reading = TextReading.OfMail(Multipart("alternative", ("text/plain", [Sleep]), ("text/html", ["<pre>", Wake, "</pre>"])));
        Assert.That((reading.Single.Kind, reading.Account.Lines.Unknown, reading.Account.Error), Is.EqualTo((EventKind.KswapdSleep, 0L, (string?)null)));
    }

    [Test]
    public void HTML_alone_is_counted_as_unknown_and_told()
    {
        var reading = TextReading.OfMail(Multipart("mixed", ("text/plain", [Sleep]), ("text/html", ["<pre>", Wake, "</pre>"])));
        Assert.Multiple(() =>
        {
            Assert.That((reading.Single.Kind, reading.Account.Lines.Unknown), Is.EqualTo((EventKind.KswapdSleep, 3L)));
            Assert.That(reading.Account.Error, Is.EqualTo("the text/html part is no plain text and was not read"));
        });
    }

    [Test]
    public void A_mail_of_HTML_only_is_refused_with_the_reason()
    {
        var opened = OpenedCapture.OfFile([.. From, "Content-Type: text/html", "", "<pre>", Wake, "</pre>"]);
        Assert.That(opened.File.Error, Does.StartWith("no line looks like").And.EndWith(": the text/html part is no plain text and was not read"));
    }

    [Test]
    public void An_attachment_is_read_whatever_its_type_says_if_it_is_text()
    {
        var reading = TextReading.OfMail(Multipart("mixed", ("text/plain", ["see below"]), ("application/octet-stream; name=trace", [Sleep, Wake])));
        Assert.That((reading.Counts.Parsed, reading.Account.Error), Is.EqualTo((2L, (string?)null)));
    }

    [Test]
    public void A_mail_in_a_mail_is_read()
    {
        var reading = TextReading.OfMail(Multipart(
            "mixed", ("text/plain", ["forwarded"]), ("message/rfc822", [.. From, "Content-Transfer-Encoding: quoted-printable", "", Sleep.Replace("=", "=3D", StringComparison.Ordinal)])));
        Assert.That((reading.Single[Field.Node], reading.Counts.Unknown), Is.EqualTo((0L, 1L)));
    }

    [Test]
    public void A_boundary_that_is_quoted_and_ends_in_blanks_is_one()
    {
        var reading = TextReading.OfMail([.. From, "Content-Type: multipart/mixed;", " boundary=\"=_a b\"", "", "--=_a b  ", "", Sleep, "--=_a b--", ""]);
        Assert.That(reading.Counts, Is.EqualTo((1L, 9L, 0L, 0L)));
    }

    [Test]
    public void Text_before_the_first_boundary_is_read_too()
    {
        var reading = TextReading.OfMail([.. From, "Content-Type: multipart/mixed; boundary=never", "", "prose", Sleep]);
        Assert.That(reading.Counts, Is.EqualTo((1L, 4L, 1L, 0L)));
    }

    [Test]
    public void A_mail_that_lacks_the_blank_line_behind_its_headers_is_read()
    {
        var reading = TextReading.OfMail([.. From, "kswapd0-50 [000] ..... 45.301123: mm_vmscan_kswapd_sleep: nid=0"]);
        Assert.That(reading.Counts, Is.EqualTo((1L, 2L, 0L, 0L)));
    }

    [Test]
    public void What_is_no_base64_in_a_base64_text_is_kept_as_it_is()
    {
        string first = Convert.ToBase64String(Encoding.Latin1.GetBytes(Sleep + "\nrest"));
        var reading = TextReading.OfMail([.. From, "Content-Transfer-Encoding: base64", "", first, "", "_______________", "linux-mm mailing list", Wake]);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Events.Where(e => e.Kind != EventKind.Loss).Select(e => (e.Kind, e.Line)), Is.EqualTo(new[] { (EventKind.KswapdSleep, 5L), (EventKind.KswapdWake, 9L) }));
            Assert.That(reading.Account.Lines.Total, Is.EqualTo(9));
        });
    }

    [TestCase("nr_reclaimed=3D0 =zz = x", "nr_reclaimed=0 =zz = x")]
    [TestCase("nr_recl=\naimed=3d12=\n", "nr_reclaimed=12")]
    [TestCase("nr_reclaimed=3D1=  \n2  ", "nr_reclaimed=12")]
    public void Quoted_printable_is_decoded_where_it_is_valid(string encoded, string text)
    {
        const string End = "            app1-288     [001] .....    45.301122: mm_vmscan_direct_reclaim_end: ";
        var reading = TextReading.OfMail([.. From, "Content-Transfer-Encoding: Quoted-Printable", "", .. (End + encoded).Split('\n')]);
        Assert.That(MailEvents.Of(reading), Is.EqualTo(MailEvents.Of(TextReading.Of(End + text))).And.Length.EqualTo(1));
    }

    [Test]
    public void A_file_that_ends_in_an_encoded_text_is_cut()
    {
        string[] lines = MailFixtures.LinesOf(MailFixtures.Read("trace-base64.eml"));
        int first = Array.IndexOf(lines, "") + 1;
        int kept = Enumerable.Range(first + 20, 40).First(n => LastLine(lines[first..n]).Contains("reclaimed=", StringComparison.Ordinal));
        var reading = TextReading.OfMail(lines[..kept]);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Account.Truncated, Is.True);
            Assert.That(reading.Account.Malformed.Single().Message, Is.EqualTo("the file ends in mid-line"));
            Assert.That(reading.Account.Lines.Total, Is.EqualTo(kept));
        });
    }

    [Test]
    public void The_mails_of_an_mbox_are_told_apart()
    {
        var reading = TextReading.OfMail([
            "From mboxrd@z Thu Jan  1 00:00:00 1970", .. From, "Content-Transfer-Encoding: quoted-printable", "", "From here on:", Sleep.Replace("=", "=3D", StringComparison.Ordinal), "",
            "From karl@example.org Tue Mar  3 11:53:57 2026 +0000", .. From, "", ">From here on:", Wake]);
        Assert.Multiple(() =>
        {
            Assert.That(MailEvents.Of(reading), Is.EqualTo(MailEvents.Of(TextReading.Of(Sleep, Wake))));
            Assert.That(reading.Counts, Is.EqualTo((2L, 10L, 2L, 0L)));
        });
    }

    private static string LastLine(string[] base64)
    {
        string text = Encoding.Latin1.GetString(Convert.FromBase64String(string.Concat(base64)));
        return text[(text.LastIndexOf('\n') + 1)..];
    }

    private static string[] Multipart(string kind, params (string Type, string[] Lines)[] parts) =>
    [
        .. From, $"Content-Type: multipart/{kind}; boundary=\"b1\"", "",
        .. parts.SelectMany(part => (string[])["--b1", $"Content-Type: {part.Type}", "", .. part.Lines]), "--b1--",
    ];
}
