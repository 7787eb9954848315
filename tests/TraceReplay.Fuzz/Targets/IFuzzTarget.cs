namespace TraceReplay.Fuzz;

/// <summary>A way into the parser, and what goes in there.</summary>
internal interface IFuzzTarget
{
    /// <summary>Its word on the command line.</summary>
    string Name { get; }

    /// <summary>The files of one case; what is done to them is added to the recipe.</summary>
    IReadOnlyList<FuzzFile> Make(Dice dice, Recordings recordings, List<string> recipe);
}
