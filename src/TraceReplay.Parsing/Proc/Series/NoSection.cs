namespace TraceReplay.Parsing;

/// <summary>A section that gives no value: all of its lines fare alike.</summary>
internal sealed class NoSection(LineVerdict verdict) : SeriesSection
{
    /// <summary>It is known, and nobody asks for it.</summary>
    public static NoSection Ignored { get; } = new(LineVerdict.Ignored);

    /// <summary>No rule has it.</summary>
    public static NoSection Unknown { get; } = new(LineVerdict.Unknown);

    /// <inheritdoc/>
    public override LineVerdict Read(string line, long number) => verdict;

    /// <inheritdoc/>
    public override void Close(SampleUnderWay sample)
    {
    }
}
