namespace TraceReplay.Parsing;

/// <summary>Reads the lines of one section of a series.</summary>
internal abstract class SeriesSection
{
    /// <summary>Why the line last read is malformed; its offset counts characters.</summary>
    public Fault Fault { get; protected set; }

    /// <summary>Reads a line that is not blank.</summary>
    public abstract LineVerdict Read(string line, long number);

    /// <summary>The section ends: hands what was read to the sample.</summary>
    public abstract void Close(SampleUnderWay sample);
}
