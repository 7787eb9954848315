namespace TraceReplay.Model;

/// <summary>The parameters of a killer, by the names in its policy's text.</summary>
/// <param name="definition">The policy, which declares them all.</param>
/// <param name="values">Their values.</param>
internal sealed class KillerSettings(PolicyDefinition definition, IReadOnlyDictionary<string, double> values)
{
    /// <summary>A number in the parameter's unit.</summary>
    public double Of(string name) => values[name];

    /// <summary>A duration in ns.</summary>
    public long Nanoseconds(string name) => (long)Math.Round(values[name] * 1e9);

    /// <summary>The word of a choice.</summary>
    public string WordOf(string name) => definition.Parameters.First(p => p.Name == name).Write(values[name]);
}
