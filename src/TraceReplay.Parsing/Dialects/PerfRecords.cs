using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The records beside samples that <c>perf script</c> prints when asked: <c>PERF_RECORD_COMM</c>, <c>PERF_RECORD_LOST</c> and others.</summary>
internal static class PerfRecords
{
    /// <summary>Reads what stands behind the time.</summary>
    public static LineVerdict Read(LineContext context, ReadOnlySpan<byte> text, ref TraceEvent e)
    {
        // --show-lost-events: "PERF_RECORD_LOST lost 27", also "PERF_RECORD_LOST_SAMPLES lost 27".
        ReadOnlySpan<byte> word = "lost "u8;
        int at = text.StartsWith("PERF_RECORD_LOST"u8) ? text.IndexOf(word) : -1;
        if (at < 0)
        {
            return LineVerdict.Ignored;
        }

        at += word.Length;
        return context.Lose(ref e, e.Cpu, NumberText.TryDigits(text, ref at, out long lost) ? lost : -1, LossPlace.Here);
    }
}
