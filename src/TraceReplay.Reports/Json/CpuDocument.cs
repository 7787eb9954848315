using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The events of one CPU in a file: where its buffer was overwritten, it begins late.</summary>
internal sealed record CpuDocument(int Cpu, long Events, string? FirstTime, string? LastTime)
{
    public static CpuDocument Of(CpuCount cpu) => new(cpu.Cpu, cpu.Count, RecordingDocument.TimeOrNull(cpu.First), RecordingDocument.TimeOrNull(cpu.Last));
}
