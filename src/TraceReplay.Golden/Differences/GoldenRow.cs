namespace TraceReplay.Golden;

/// <summary>A row of a golden: what it speaks of, and what it says of it.</summary>
/// <param name="Title">What it speaks of (<c>stall of app1-288 at 64.772009</c>): rows of two goldens with the same title are the same.</param>
/// <param name="Fields">What it says; a value that speaks for itself has no name.</param>
internal sealed record GoldenRow(string Title, params IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>Of a row of decisions, how many decisions of its site stand before it; else -1.</summary>
    public long Index { get; init; } = -1;

    /// <summary>The row in words where there is no other of its title; null for its title and fields.</summary>
    public string? Alone { get; init; }

    /// <summary>What became of a row of which there is no other.</summary>
    public string Said(string what) =>
        Alone is null ? $"{Title}: {what} ({string.Join(", ", Fields.Select(f => Named(f.Name, f.Value)))})" : $"{Alone}: {what}";

    /// <summary>The fields that another row of the same title has otherwise, in words; empty when there are none.</summary>
    public string Became(GoldenRow other) =>
        string.Join(", ", Fields.Zip(other.Fields).Where(p => p.First.Value != p.Second.Value).Select(p => Named(p.First.Name, $"{p.First.Value} became {p.Second.Value}")));

    private static string Named(string name, string value) => name.Length == 0 ? value : $"{name} {value}";
}
