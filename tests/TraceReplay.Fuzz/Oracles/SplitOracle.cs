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
        // How much of a damaged gzip stream can be had does depend on the size of the reads.
        if (file.Text.IsDamaged || file.Text.Bytes.Length > MostBytes)
        {
            return null;
        }

        byte[] bytes = file.Bytes;
        var dice = Dice.Of((ulong)bytes.Length, bytes.Length == 0 ? 0 : bytes[^1]);
        int[] sizes = [.. Enumerable.Range(0, 50).Select(_ => bytes.Length > LargeText ? dice.Between(500, 70_000) : dice.Between(1, 200))];
        using var whole = new MemoryStream(bytes);
        using var pieces = new ChunkedStream(bytes, sizes);
        return ToldText.Difference("whole", ToldText.Of(whole), "in pieces", ToldText.Of(pieces));
    }
}
