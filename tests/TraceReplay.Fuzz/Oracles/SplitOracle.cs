using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Fuzz;

/// <summary>However the bytes of a text are split into reads, the same events and the same account come out.</summary>
internal sealed class SplitOracle : IOracle
{
    private const int LargeText = 64 * 1024;
    private const int MostBytes = 4 * 1024 * 1024;

    public string Name => "buffer splits do not matter";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading) =>
        fuzzCase.Files.Select(Complain).FirstOrDefault(complaint => complaint is not null);

    private static string? Complain(FuzzFile file)
    {
        byte[] bytes = file.Bytes;

        // How much of a damaged gzip stream can be had does depend on the size of the reads.
        if (file.Text.IsDamaged || file.Text.Bytes.Length > MostBytes)
        {
            return null;
        }

        var dice = Dice.Of((ulong)bytes.Length, bytes.Length == 0 ? 0 : bytes[^1]);
        int[] sizes = [.. Enumerable.Range(0, 50).Select(_ => bytes.Length > LargeText ? dice.Between(500, 70_000) : dice.Between(1, 200))];
        var whole = new MemoryStream(bytes);
        var pieces = new ChunkedStream(bytes, sizes);
        return Compare(Read(whole), Read(pieces));
    }

    private static (List<TraceEvent> Events, string Account) Read(Stream stream)
    {
        var events = new List<TraceEvent>();
        var account = new FileAccount("input");
        using var reader = new TraceFileReader(SourceStream.Over(stream), account, 0, new NameTable());
        TraceEvent e = default;
        while (!reader.Ended)
        {
            while (reader.TryRead(ref e))
            {
                events.Add(e);
            }

            if (!reader.Ended)
            {
                reader.FillAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
            }
        }

        LineAccount lines = account.Lines;
        return (events, $"{lines.Parsed}/{lines.Ignored}/{lines.Unknown}/{lines.Malformed}, {account.LostEvents} lost, {account.Error}\n{string.Join('\n', account.Malformed)}");
    }

    private static string? Compare((List<TraceEvent> Events, string Account) whole, (List<TraceEvent> Events, string Account) pieces)
    {
        if (whole.Account != pieces.Account || whole.Events.Count != pieces.Events.Count)
        {
            return $"{whole.Events.Count} events, in pieces {pieces.Events.Count}; {whole.Account}\nin pieces {pieces.Account}";
        }

        int at = whole.Events.Zip(pieces.Events).TakeWhile(p => p.First.TellsTheSame(p.Second) && p.First.Line == p.Second.Line).Count();
        return at == whole.Events.Count ? null : $"event {at} of line {whole.Events[at].Line} differs";
    }
}
