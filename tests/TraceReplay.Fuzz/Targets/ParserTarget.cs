namespace TraceReplay.Fuzz;

/// <summary>One damaged text, named as a file.</summary>
internal sealed class ParserTarget : IFuzzTarget
{
    public string Name => "parser";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        FuzzFile recording = dice.Pick(dice.Once(6) ? recordings.Snapshots : recordings.Traces);
        recipe.Add(recording.Name);
        return [new FuzzFile("input", Damage.Apply(recording.Bytes, MutatorCatalogue.OfText, 1, 4, dice, recordings, recipe))];
    }
}
