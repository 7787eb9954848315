using System.Text;
using FsCheck;

namespace TraceReplay.Tests;

/// <summary>However a trace was mailed, its events come out; whatever the bytes are, every line is accounted for.</summary>
public sealed class MailProperties
{
    private const string Seed = "822,2045";

    private static readonly string[] Trace = MailFixtures.TraceLines;
    private static readonly string[] Plain = MailEvents.Of(TextReading.Of(Trace));

    private static readonly string[] Fragments =
    [
        "From: a@b\n", "Content-Type: multipart/mixed; boundary=b\n", "Content-Type: text/html\n", "Content-Type: message/rfc822\n", "\n", "\n", "--b\n", "--b--\n",
        "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "Content-Type: text/plain; format=flowed; delsp=yes\n", "> ", ">", "\t", "\u00a0", "=\n", "=3D", "=0A", "=00",
        "From a Thu Jan  1 00:00:00 1970\n", "            app1-288     [001] .....    45.301122:", " ", "mm_vmscan_kswapd_wake: nid=0", " order=3", "AAAA", "ICAgYXBwMS0yODggWzAwMV0g\n", "\0", "\r\n",
        "  COMM  PID NODE ORDER RECLAIMABLE", " AVAILABLE MIN_WMARK LOOPS WMARK", "  app1  77  4  0  4960156", "  5013010  17522  0  1", "prose", "[cpu 1] [42l]", " reset kswapd_failures ", "7",
    ];

    [Property(Replay = Seed, MaxTest = 300)]
    public bool Any_way_of_mailing_a_trace_keeps_its_events(byte width, byte depth, byte encoding, bool markAll, bool web)
    {
        string mark = string.Concat(Enumerable.Repeat(depth % 3 == 0 ? ">" : "> ", depth % 4));
        IEnumerable<string> lines = Trace.SelectMany(line => width < 128 ? Wrapped.At(62 + (width % 40), mark, line, markAll) : [mark + line]);
        byte[] mail = MailText.Of(lines.Select(line => web ? line.Replace("  ", " \u00a0", StringComparison.Ordinal) : line), encoding % 4);
        var opened = OpenedCapture.OfFile(mail);
        return MailEvents.Of(opened).SequenceEqual(Plain) && opened.File.Lines.Total == MailEvents.LinesIn(mail) && opened.File.Lines.Malformed == 0;
    }

    [Property(Replay = Seed, MaxTest = 500)]
    public bool Any_bytes_are_accounted_for(byte[] bytes) => AddsUp(bytes);

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool Any_fragments_of_mails_are_accounted_for(byte[] picks) =>
        AddsUp(Encoding.UTF8.GetBytes(string.Concat(picks.Select(p => Fragments[p % Fragments.Length]))));

    [Property(Replay = Seed, MaxTest = 200)]
    public bool A_mail_with_bytes_changed_is_accounted_for(byte file, (ushort At, byte Value)[] changes)
    {
        byte[] mail = MailFixtures.Read(MailFixtures.Traces[file % MailFixtures.Traces.Length]);
        foreach ((ushort at, byte value) in changes)
        {
            mail[at % mail.Length] = value;
        }

        return AddsUp(mail);
    }

    [Property(Replay = Seed, MaxTest = 60)]
    public bool Any_split_into_pieces_gives_the_same_events(PositiveInt first, byte[] more, byte file)
    {
        byte[] mail = MailFixtures.Read(MailFixtures.Traces[file % MailFixtures.Traces.Length]);
        using var stream = new ChunkedStream(mail, [first.Get, .. more.Select(size => size + 1)]);
        return ReadingText.Of(TextReading.OfMail(stream)) == ReadingText.Of(TextReading.OfMail(mail));
    }

    [TestCase("oom-noswap-6.12", "ftrace.txt.gz")]
    [TestCase("oom-noswap-6.12", "perf.txt.gz")]
    [TestCase("oom-noswap-7.2", "trace-cmd.txt.gz")]
    [TestCase("zram-retry-6.12", "decisions.txt.gz")]
    [TestCase("chen-script", "bpftrace-kswapd.txt")]
    [TestCase("fleming-table", "reclaim_retry_zone.txt")]
    public void A_plain_trace_read_as_a_mail_stays_the_same(string capture, string file)
    {
        byte[] text = Encoding.Latin1.GetBytes(string.Concat(CaptureTexts.Lines(capture, file).Take(3000).Select(line => line + "\n")));
        Assert.That(ReadingText.Of(TextReading.OfMail(text)), Is.EqualTo(ReadingText.Of(TextReading.Of(text))));
    }

    [TestCase("base64")]
    [TestCase("quoted-printable")]
    [TestCase("8bit")]
    public void A_line_without_end_takes_no_more_memory_than_a_line_may(string encoding)
    {
        string header = $"From: a@example.org\nContent-Transfer-Encoding: {encoding}\n\n";
        byte[] text = Encoding.Latin1.GetBytes(header + string.Concat(Enumerable.Repeat(new string('A', 75) + "=\n", 40_000)).Replace(encoding == "base64" ? "=\n" : "\0", "A\n", StringComparison.Ordinal));
        var reading = TextReading.OfMail(text);
        Assert.That((reading.Account.Lines.Total, reading.Events.Count(e => e.Kind != Events.EventKind.Loss)), Is.EqualTo((40_003L, 0)));
    }

    [Test]
    public void A_line_is_not_joined_without_end()
    {
        const string Unknown = "            app1-288     [001] .....    45.301122: sched_switch: prev_comm=a";
        var reading = TextReading.OfMail([Unknown, .. Enumerable.Repeat("a=b c=d e=f g=h", 100_000)]);
        Assert.That((reading.Account.Lines.Total, reading.Account.UnknownEvents.Single().Value), Is.EqualTo((100_001L, 1L)));
    }

    private static bool AddsUp(byte[] text)
    {
        var reading = TextReading.OfMail(text);
        _ = OpenedCapture.OfFile(text);
        return reading.Account.Lines.Total == MailEvents.LinesIn(text);
    }
}
