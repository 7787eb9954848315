namespace TraceReplay.Fuzz;

/// <summary>A capture folder: traces and snapshots, any of them damaged.</summary>
internal sealed class FolderTarget : IFuzzTarget
{
    public string Name => "folder";

    public IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe)
    {
        var files = new Dictionary<string, FuzzFile>(StringComparer.Ordinal);
        for (int count = dice.Between(1, 3); count > 0; count--)
        {
            Add(dice.Pick(recordings.Traces), files, dice, recordings, recipe);
        }

        for (int count = dice.Between(1, 6); count > 0; count--)
        {
            Add(dice.Pick(recordings.Snapshots), files, dice, recordings, recipe);
        }

        // One file would be a case of the parser.
        files.TryAdd("notes", new FuzzFile("notes", "nothing\n"u8.ToArray()));
        files.TryAdd("empty", new FuzzFile("empty", []));
        return [.. files.Values];
    }

    private static void Add(FuzzFile recording, Dictionary<string, FuzzFile> files, Dice dice, Recordings recordings, List<string> recipe)
    {
        recipe.Add(recording.Name);
        byte[] bytes = Damage.Apply(recording.Bytes, MutatorCatalogue.OfText, 0, 2, dice, recordings, recipe);
        files[recording.Name] = new FuzzFile(recording.Name, bytes);
    }
}
