using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Which name became which, for the owner of the capture.</summary>
public static class RedactionMap
{
    /// <summary>Writes a line for each name, columns parted by tabs: its kind, the name, and what stands for it.</summary>
    public static void Write(Stream output, RedactedCapture redacted)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(redacted);
        foreach (ReplacedName name in redacted.Names)
        {
            output.Write(Encoding.Latin1.GetBytes($"{name.Kind}\t{name.Name}\t{name.Replacement}\n"));
        }
    }
}
