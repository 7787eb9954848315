namespace TraceReplay.Fuzz;

/// <summary>One compressed text, the stream damaged and perhaps the text too.</summary>
internal sealed class GzipTarget : IFuzzTarget
{
    public string Name => "gzip";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        FuzzFile recording = dice.Pick(recordings.Traces);
        recipe.Add(recording.Name);
        byte[] text = Damage.Apply(recording.Bytes, MutatorCatalogue.OfText, 0, 2, dice, recordings, recipe);
        byte[] packed = Gzip.Pack(text);
        recipe.Add($"gzip: {packed.Length} bytes");
        return [new FuzzFile("input.gz", Damage.Apply(packed, MutatorCatalogue.OfGzip, 0, 2, dice, recordings, recipe))];
    }
}
