namespace TraceReplay.Fuzz;

/// <summary>The quick way through the usual lines tells what the dialects tell that read every line with care.</summary>
internal sealed class QuickOracle : IOracle
{
    private const int MostBytes = 4 * 1024 * 1024;

    public string Name => "the quick way reads what the careful way reads";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading) =>
        fuzzCase.Files.Select(Complain).FirstOrDefault(complaint => complaint is not null);

    private static string? Complain(FuzzFile file)
    {
        byte[] text = file.Text.Bytes;
        if (text.Length > MostBytes)
        {
            return null;
        }

        using var quick = new MemoryStream(text);
        using var careful = new MemoryStream(text);
        return ToldText.Difference("quick", ToldText.Of(quick), "with care", ToldText.Of(careful, quick: false));
    }
}
