namespace TraceReplay.Fuzz;

/// <summary>Something that holds for every input.</summary>
internal interface IOracle
{
    /// <summary>What holds.</summary>
    string Name { get; }

    /// <summary>What is wrong with this case; null when nothing is.</summary>
    string? Complain(FuzzCase fuzzCase, string path, Reading reading);
}
