using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Events that the tracer lost: a CPU of -1, a number or a time that the text does not tell is null.</summary>
internal sealed record LossDocument(long Line, int? Cpu, long? Lost, string? FromTime, string? ToTime)
{
    public static LossDocument Of(LossSpan loss) => new(
        loss.Line, loss.Cpu < 0 ? null : loss.Cpu, loss.Lost, RecordingDocument.TimeOrNull(loss.From), RecordingDocument.TimeOrNull(loss.To));
}
