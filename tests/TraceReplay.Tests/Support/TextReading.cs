using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>What the reader of one file makes of a text, whatever its buffers.</summary>
internal sealed class TextReading
{
    private TextReading()
    {
    }

    public List<TraceEvent> Events { get; } = [];

    public FileAccount Account { get; } = new("trace.txt");

    public NameTable Names { get; } = new();

    public long CarefulLines { get; private set; }

    /// <summary>The only event.</summary>
    public TraceEvent Single => Events.Count == 1 ? Events[0] : throw new InvalidOperationException($"{Events.Count} events");

    public string Comm => Names[Single.Task.Comm];

    /// <summary>Parsed, ignored, unknown and malformed lines.</summary>
    public (long Parsed, long Ignored, long Unknown, long Malformed) Counts =>
        (Account.Lines.Parsed, Account.Lines.Ignored, Account.Lines.Unknown, Account.Lines.Malformed);

    public static TextReading Of(params string[] lines) => Of(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));

    public static TextReading Of(byte[] text)
    {
        using var stream = new MemoryStream(text);
        return Of(stream);
    }

    public static TextReading Of(Stream stream, bool quick = true) => Read(stream, new TextReading(), quick);

    /// <summary>What comes of a text that several read in chunks.</summary>
    public static TextReading InChunks(Stream stream, int workers, int size)
    {
        var reading = new TextReading();
        using var pool = new ParseWorkers(workers);
        using var reader = new ChunkedReader(SourceStream.Over(stream), reading.Account, 0, reading.Names, pool, size);
        Sync.Wait(new ValueTask(pool.TakeAsync(CancellationToken.None)));
        while (true)
        {
            while (reader.TryStep())
            {
                reading.Events.Add(reader.Current);
            }

            if (reader.Ended)
            {
                return reading;
            }

            Sync.Wait(reader.FillAsync(CancellationToken.None));
        }
    }

    /// <summary>What the reader makes of a text that it was told to be a mail.</summary>
    public static TextReading OfMail(Stream stream)
    {
        var reading = new TextReading();
        reading.Account.IsMail = true;
        return Read(stream, reading);
    }

    public static TextReading OfMail(byte[] text)
    {
        using var stream = new MemoryStream(text);
        return OfMail(stream);
    }

    public static TextReading OfMail(params string[] lines) => OfMail(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));

    /// <summary>What the reader makes of lines whose clock is so many ns behind, of whose losses an earlier reading may know.</summary>
    public static TextReading Shifted(long nanoseconds, LossSchedule? schedule, params string[] lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))));
        var reading = new TextReading();
        using var reader = new TraceFileReader(SourceStream.Over(stream), reading.Account, 0, reading.Names);
        reader.Shift(nanoseconds);
        if (schedule is not null)
        {
            reader.TellEarly(schedule);
        }

        return Read(reader, reading);
    }

    private static TextReading Read(Stream stream, TextReading reading, bool quick = true)
    {
        using var reader = new TraceFileReader(SourceStream.Over(stream), reading.Account, 0, reading.Names, quick);
        return Read(reader, reading);
    }

    private static TextReading Read(TraceFileReader reader, TextReading reading)
    {
        TraceEvent e = default;
        while (true)
        {
            while (reader.TryRead(ref e))
            {
                reading.Events.Add(e);
            }

            if (reader.Ended)
            {
                reading.CarefulLines = reader.CarefulLines;
                return reading;
            }

            Sync.Wait(reader.FillAsync(CancellationToken.None));
        }
    }
}
