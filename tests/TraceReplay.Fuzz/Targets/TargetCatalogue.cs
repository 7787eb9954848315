namespace TraceReplay.Fuzz;

/// <summary>All targets.</summary>
internal static class TargetCatalogue
{
    public static IReadOnlyList<IFuzzTarget> All { get; } = [new ParserTarget(), new GzipTarget(), new FolderTarget(), new SeriesTarget(), new FloodTarget()];

    /// <summary>The target of this name; null when there is none.</summary>
    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    /// <summary>The case of this seed and number: the same on every machine, as long as the recordings are.</summary>
    public static FuzzCase Case(this IFuzzTarget target, ulong seed, long number, Recordings recordings)
    {
        List<string> recipe = [];
        IReadOnlyList<FuzzFile> files = target.Make(Dice.Of(seed, number), recordings, recipe);
        return new FuzzCase($"{target.Name}-{seed}-{number}", files, recipe);
    }
}
