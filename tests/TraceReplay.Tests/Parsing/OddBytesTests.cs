using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class OddBytesTests
{
    private const string Event = "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0";

    [Test]
    public void A_line_of_1_MB_is_malformed_and_its_neighbours_are_read()
    {
        var reading = TextReading.Of(Event, new string('x', 1 << 20), Event);
        Complaint complaint = reading.Account.Malformed.Single();
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 0L, 1L)));
            Assert.That((complaint.Line, complaint.Message), Is.EqualTo((2L, "line is longer than 64 KiB")));
            Assert.That(complaint.Excerpt, Has.Length.LessThanOrEqualTo(120));
            Assert.That(reading.Events[^1].Line, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_line_of_64_KiB_is_still_read([Values(0, 1)] int more)
    {
        string line = Event + new string(' ', LineReader.MostBytes - Event.Length + more);
        var reading = TextReading.Of(line, Event);
        Assert.That(reading.Counts, Is.EqualTo((2L - more, 0L, 0L, (long)more)));
    }

    [Test]
    public void A_long_last_line_without_newline_is_malformed_and_cut()
    {
        var reading = TextReading.Of(Encoding.UTF8.GetBytes(Event + "\n" + new string('x', 1 << 20)));
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((1L, 0L, 0L, 1L), true)));
    }

    [Test]
    public void CRLF_ends_a_line_as_LF_does()
    {
        var reading = TextReading.Of(Event + " \r", "\r", Event + "\r");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((2L, 1L, 0L, 0L)));
            Assert.That(reading.Events[1][TraceReplay.Events.Field.Node], Is.Zero);
        });
    }

    [Test]
    public void A_NUL_byte_makes_a_line_malformed_at_its_column()
    {
        var reading = TextReading.Of(Event, Event[..20] + '\0' + Event[20..], Event);
        Complaint complaint = reading.Account.Malformed.Single();
        Assert.That(
            (reading.Counts, complaint.Line, complaint.Column, complaint.Message),
            Is.EqualTo(((2L, 0L, 0L, 1L), 2L, 21, "the line holds a NUL byte")));
    }

    [Test]
    public void A_last_line_without_newline_may_lack_digits_and_is_not_read()
    {
        var reading = TextReading.Of(Encoding.UTF8.GetBytes(Event + "\n" + Event));
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((1L, 0L, 0L, 1L), true)));
    }

    [Test]
    public void A_last_line_without_newline_that_a_blank_closes_is_read()
    {
        var reading = TextReading.Of(Encoding.UTF8.GetBytes(Event + "\n" + Event + " "));
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((2L, 0L, 0L, 0L), true)));
    }

    [Test]
    public void A_last_line_cut_in_its_middle_is_malformed()
    {
        var reading = TextReading.Of(Encoding.UTF8.GetBytes(Event + "\n" + Event[..40]));
        Complaint complaint = reading.Account.Malformed.Single();
        Assert.That(
            (reading.Counts, reading.Account.Truncated, complaint.Line, complaint.Column, complaint.Message),
            Is.EqualTo(((1L, 0L, 0L, 1L), true, 2L, 41, "the file ends in mid-line")));
    }

    [Test]
    public void The_last_words_of_prose_lack_their_newline_without_being_cut()
    {
        var reading = TextReading.Of("Dear list,\nthis is no trace."u8.ToArray());
        Assert.That((reading.Counts, reading.Account.Truncated), Is.EqualTo(((0L, 0L, 2L, 0L), false)));
    }

    [Test]
    public void A_name_that_is_no_UTF8_does_not_stop_the_reading()
    {
        byte[] text = Encoding.Latin1.GetBytes("            \u00e9pp1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0\n");
        var reading = TextReading.Of(text);
        Assert.That((reading.Comm, reading.Single.Task.Pid), Is.EqualTo(("\ufffdpp1", 288)));
    }

    [Test]
    public void An_empty_text_has_no_lines()
    {
        var reading = TextReading.Of(Array.Empty<byte>());
        Assert.That((reading.Account.Lines.Total, reading.Account.Truncated), Is.EqualTo((0L, false)));
    }

    // Found by tests/TraceReplay.Fuzz: the quick way took what stands before perf's event for the name of its system.
    [Test]
    public void A_NUL_in_the_system_of_a_perf_event_is_malformed_among_lines_that_are_read_quickly()
    {
        const string Perf = "         kswapd0      49 [001]    45.362520:           vmscan:mm_vmscan_kswapd_wake: nid=0 order=0";
        string[] usual = [.. Enumerable.Repeat(Perf, 20)];
        var reading = TextReading.Of([.. usual, Perf.Replace("vmscan:", "v\0mscan:", StringComparison.Ordinal), .. usual]);
        Assert.That(reading.Counts, Is.EqualTo((40L, 0L, 0L, 1L)));
    }

    // Found by tests/TraceReplay.Fuzz: where the line before had its CPU decided which of two CPUs counts.
    [Test]
    public void A_line_that_holds_two_events_is_read_the_same_whatever_stood_before_it()
    {
        const string Two = Event + "\r" + Event;
        string shifted = Event.Replace('[', '(') + " " + Event;
        var alone = TextReading.Of(Two);
        var behind = TextReading.Of(shifted, Two);
        Assert.Multiple(() =>
        {
            Assert.That(alone.Counts, Is.EqualTo((0L, 0L, 0L, 1L)));
            Assert.That(behind.Counts, Is.EqualTo((1L, 0L, 0L, 1L)));
            Assert.That(behind.Account.Malformed[^1].Message, Is.EqualTo(alone.Account.Malformed[^1].Message));
        });
    }
}
