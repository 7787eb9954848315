namespace TraceReplay.Fuzz;

/// <summary>One damaged text, named as a file.</summary>
internal sealed class ParserTarget : IFuzzTarget
{
    // Some buffers long, so that lines straddle them.
    private const int ManyPieces = 40;

    public string Name => "parser";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        FuzzFile recording = dice.Pick(dice.Once(6) ? recordings.Snapshots : recordings.Traces);
        recipe.Add(recording.Name);
        byte[] text = dice.Once(10) ? Lengthen(recording.Bytes, dice, recordings) : recording.Bytes;
        return [new FuzzFile("input", Damage.Apply(text, MutatorCatalogue.OfText, 1, 4, dice, recordings, recipe))];
    }

    private static byte[] Lengthen(byte[] text, Dice dice, Recordings recordings)
    {
        using var all = new MemoryStream();
        all.Write(text);
        for (int i = 0; i < ManyPieces; i++)
        {
            all.Write(dice.Pick(recordings.Traces).Bytes);
        }

        return all.ToArray();
    }
}
