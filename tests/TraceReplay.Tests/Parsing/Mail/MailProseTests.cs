using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class MailProseTests
{
    private const string Sleep = "         kswapd0-50      [000] .....    45.301123: mm_vmscan_kswapd_sleep: nid=0";

    [Test]
    public void The_last_words_of_a_mail_lack_their_newline_without_being_cut()
    {
        var reading = TextReading.OfMail(Encoding.UTF8.GetBytes($"> {Sleep}\n> {Sleep}\nMatt"));
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((2L, 0L, 1L, 0L), false)));
    }

    [Test]
    public void An_event_at_the_end_that_lacks_its_newline_may_lack_digits()
    {
        var reading = TextReading.OfMail(Encoding.UTF8.GetBytes($"> {Sleep}\n> {Sleep}"));
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((1L, 0L, 0L, 1L), true)));
    }

    [TestCase("> [...]")]
    [TestCase("and on the other machine:")]
    public void Words_between_events_may_stand_for_events(string words)
    {
        var reading = TextReading.OfMail("Look:", $"> {Sleep}", $"> {Sleep}", "", words, "Really.", $"> {Sleep}", "Matt");
        Assert.Multiple(() =>
        {
            Assert.That(
                reading.Events.Select(e => (e.Kind, e.Line)),
                Is.EqualTo(new[] { (EventKind.KswapdSleep, 2L), (EventKind.KswapdSleep, 3L), (EventKind.Loss, 7L), (EventKind.KswapdSleep, 7L) }));
            Assert.That((reading.Account.LostEvents, reading.Account.LossUnknownPlace, reading.Account.Truncated), Is.EqualTo((0L, false, false)));
            Assert.That(reading.Counts, Is.EqualTo((3L, 1L, 4L, 0L)));
        });
    }

    [Test]
    public void Blank_lines_between_events_stand_for_nothing()
    {
        var reading = TextReading.OfMail($"> {Sleep}", ">", "", $"> {Sleep}");
        Assert.That(reading.Events.Select(e => e.Kind), Is.EqualTo(new[] { EventKind.KswapdSleep, EventKind.KswapdSleep }));
    }

    [Test]
    public void A_counter_is_not_followed_across_words()
    {
        string[] lines = [.. TraceText.Of(Lines.Rounds("app-100", 1, 5)).TrimEnd('\n').Split('\n')];
        string mail = string.Join('\n', ["From: a@example.org", "Subject: x", "", .. lines[..6], "[...]", .. lines[9..]]) + "\n";
        using TempFolder folder = new TempFolder().Write("mail", mail);
        var verified = Verified.OfPath(folder["mail"], Model.KernelLineCatalogue.Linux612);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Result.IsLossy, Is.False);
        });
    }

    [Test]
    public void A_mail_in_a_folder_is_what_its_text_is()
    {
        byte[] mail = MailFixtures.Read("trace-base64.eml");
        using TempFolder folder = new TempFolder().Write("a", mail).Write("zoneinfo", ZoneinfoText612.Text).Write("note", "From: me\nSubject: note\n\nNo trace.\n");
        var opened = OpenedCapture.OfPath(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(opened.Capture.Files.Select(f => (f.Name, f.Role, f.IsMail)), Is.EqualTo(new[]
            {
                ("a", FileRole.Replayed, true), ("note", FileRole.Unrecognised, true), ("zoneinfo", FileRole.Snapshot, false),
            }));
            Assert.That(opened.Capture.HasEvents, Is.True);
        });
    }

    [Test]
    public void A_mail_that_is_one_line_of_base64_has_events()
    {
        string text = Convert.ToBase64String(Encoding.Latin1.GetBytes($"Look:\n{Sleep}\n{Sleep}\n"));
        var opened = OpenedCapture.OfFile("From: a@example.org", "Content-Transfer-Encoding: base64", "", text);
        Assert.Multiple(() =>
        {
            Assert.That(opened.Events.Select(e => e.Line), Is.EqualTo(new[] { 4L, 4L }));
            Assert.That((opened.Capture.HasEvents, opened.File.Lines.Total), Is.EqualTo((true, 4L)));
        });
    }

    [Test]
    public void The_traces_of_this_repository_are_no_mails()
    {
        string[] mails = [.. RealCaptures.Names.SelectMany(name => RealCaptures.Verify(name).Result.Capture.Files.Where(f => f.IsMail).Select(f => $"{name}/{f.Name}"))];
        Assert.That(mails, Is.Empty);
    }
}
