namespace TraceReplay.Fuzz;

/// <summary>However a text is cut into chunks, and however many read them, the same events and the same account come out.</summary>
internal sealed class ChunkOracle : IOracle
{
    private const int MostBytes = 4 * 1024 * 1024;

    public string Name => "chunks do not matter";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading) =>
        fuzzCase.Files.Select(Complain).FirstOrDefault(complaint => complaint is not null);

    private static string? Complain(FuzzFile file)
    {
        byte[] text = file.Text.Bytes;
        if (text.Length > MostBytes)
        {
            return null;
        }

        var dice = Dice.Of((ulong)text.Length, text.Length == 0 ? 0 : text[^1]);
        int size = dice.Between(100, 5_000) + (text.Length / 20);
        using var whole = new MemoryStream(text);
        using var chunks = new MemoryStream(text);
        return ToldText.Difference("whole", ToldText.Of(whole), $"in chunks of {size}", ToldText.InChunks(chunks, workers: 2, size));
    }
}
