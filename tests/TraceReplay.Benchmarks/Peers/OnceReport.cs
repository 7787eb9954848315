using System.Text.Json;
using System.Text.Json.Serialization;

namespace TraceReplay.Benchmarks;

/// <summary>What a process that parses a file once says of itself.</summary>
/// <param name="Events">How many events it read.</param>
/// <param name="Milliseconds">From the beginning of Main to the last event.</param>
/// <param name="PeakKb">The most memory it had, in kB: VmHWM.</param>
internal sealed record OnceReport(long Events, double Milliseconds, long PeakKb)
{
    /// <summary>As one line.</summary>
    public string ToLine() => JsonSerializer.Serialize(this, OnceJson.Default.OnceReport);

    /// <summary>From the line.</summary>
    public static OnceReport FromLine(string line) =>
        JsonSerializer.Deserialize(line, OnceJson.Default.OnceReport) ?? throw new InvalidDataException("the child reported nothing");
}

/// <summary>Keeps reflection out of the time that is measured.</summary>
[JsonSerializable(typeof(OnceReport))]
internal sealed partial class OnceJson : JsonSerializerContext;
