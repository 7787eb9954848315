using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Which characters of a finding's line are false, the first of them from 1.</summary>
internal sealed record MarkDocument(int Column, int Length)
{
    public static MarkDocument? Of(Finding finding, FindingContext? context)
    {
        if (context?.Self is not ContextLine self)
        {
            return null;
        }

        var mark = FieldMark.In(self.Text, finding.Actual, finding.Field, context.Event);
        return new MarkDocument(mark.Start + 1, mark.Length);
    }
}
