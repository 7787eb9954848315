using System.Text;

namespace TraceReplay.Parsing;

/// <summary>
/// The first line of a report: <c>comm invoked oom-killer: gfp_mask=…, order=0, oom_score_adj=0</c> (dump_header, mm/oom_kill.c) or
/// <c>comm: page allocation failure: order:4, mode:…</c> (warn_alloc, mm/page_alloc.c), and the task in the line <c>CPU: … PID: …</c>
/// below it (dump_stack_print_info, lib/dump_stack.c).
/// </summary>
internal static class OomHeadLine
{
    private const string Invoked = " invoked oom-killer: ";
    private const string Failure = ": page allocation failure: ";

    /// <summary>Whether a line is one of the two.</summary>
    public static bool Is(string text) =>
        text.Contains(Invoked, StringComparison.Ordinal) || text.Contains(Failure, StringComparison.Ordinal);

    /// <summary>Reads the first line into an empty report.</summary>
    public static OomReport Read(OomReport report, LogLine line, LogFields fields, GfpText gfp)
    {
        int invoked = line.Text.IndexOf(Invoked, StringComparison.Ordinal);
        bool killer = invoked >= 0;
        int at = killer ? invoked : line.Text.IndexOf(Failure, StringComparison.Ordinal);
        int rest = at + (killer ? Invoked.Length : Failure.Length);
        string? mask = MaskBehind(line.Text, killer ? "gfp_mask=" : "mode:", rest);
        return report with
        {
            Kind = killer ? OomReportKind.OutOfMemory : OomReportKind.AllocationFailure,
            Time = line.Time,
            Comm = line.Text[..at],
            GfpMask = mask,
            Gfp = gfp.Read(Encoding.UTF8.GetBytes(mask ?? "")),
            Order = fields.Int(killer ? "order=" : "order:", rest),
            OomScoreAdj = fields.Int("oom_score_adj=", rest),
        };
    }

    /// <summary>Whether a line names the task that runs.</summary>
    public static bool IsTask(string text) =>
        text.StartsWith("CPU: ", StringComparison.Ordinal) && text.Contains(" PID: ", StringComparison.Ordinal);

    /// <summary>Reads <c>CPU: 0 UID: 0 PID: 234 Comm: bpftrace Not tainted …</c>; kernels before 6.12 have no UID.</summary>
    public static OomReport ReadTask(OomReport report, LogFields fields) =>
        report with { Cpu = fields.Int("CPU: "), Pid = fields.Int("PID: ") };

    // "0x140cca(GFP_HIGHUSER_MOVABLE|__GFP_COMP)": the names where there are any.
    private static string? MaskBehind(string text, string key, int from)
    {
        int at = text.IndexOf(key, from, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        int start = at + key.Length;
        int end = text.IndexOf(',', start);
        string mask = end < 0 ? text[start..] : text[start..end];
        int open = mask.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && mask.EndsWith(')') ? mask[(open + 1)..^1] : mask;
    }
}
