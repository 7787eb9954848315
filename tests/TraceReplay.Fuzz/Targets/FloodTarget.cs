namespace TraceReplay.Fuzz;

/// <summary>Many megabytes of lines that all differ, to fill whatever keeps something of every line.</summary>
internal sealed class FloodTarget : IFuzzTarget
{
    private static readonly IMutator[] Floods = [new DistinctNameMutator(20_000, 60_000)];

    public string Name => "flood";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        FuzzFile recording = dice.Pick(recordings.Traces);
        recipe.Add(recording.Name);
        byte[] text = Damage.Apply(recording.Bytes, MutatorCatalogue.OfText, 0, 1, dice, recordings, recipe);
        return [new FuzzFile("input", Damage.Apply(text, Floods, 1, 3, dice, recordings, recipe))];
    }
}
