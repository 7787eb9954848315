namespace TraceReplay.Fuzz;

/// <summary>Damages a text in one way.</summary>
internal interface IMutator
{
    /// <summary>How it stands in a recipe.</summary>
    string Name { get; }

    /// <summary>A damaged copy; <paramref name="recordings"/> are there to take more text from.</summary>
    byte[] Mutate(byte[] text, Dice dice, Recordings recordings);
}
