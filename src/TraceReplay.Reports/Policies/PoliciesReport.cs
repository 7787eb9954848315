namespace TraceReplay.Reports;

/// <summary>What <c>policies</c> prints.</summary>
public abstract class PoliciesReport
{
    /// <summary>Writes it as text.</summary>
    public abstract void WriteText(TextWriter output, TextStyle style);

    /// <summary>Writes it as JSON.</summary>
    public abstract void WriteJson(Stream output);
}
