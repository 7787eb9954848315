using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Counts the decisions that one input left open, over captures.</summary>
internal sealed class OpenInputCount(MissingInputs input)
{
    private readonly Dictionary<DecisionSite, long> _sites = [];
    private readonly Dictionary<string, long> _captures = [];
    private readonly List<RecordedInput> _record = [];
    private readonly List<RecordedInput> _held = [];
    private long _alone;

    public void Add(CaptureReport capture, DecisionSite site, MissingInputs missing, long count)
    {
        _sites[site] = _sites.GetValueOrDefault(site) + count;
        _captures[capture.Name] = _captures.GetValueOrDefault(capture.Name) + count;
        _alone += missing == input ? count : 0;
        foreach (RecordedInput record in RecordingAdvice.For(input, capture.Result.Kernel.Presumed))
        {
            List<RecordedInput> list = record.IsIn(capture.Result.Capture, FileRole.Replayed) ? _held : _record;
            if (!list.Contains(record))
            {
                list.Add(record);
            }
        }
    }

    public OpenInput Result() => new(
        input,
        [.. _sites.OrderByDescending(s => s.Value).ThenBy(s => s.Key)],
        [.. _captures.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)],
        _alone,
        _record,
        [.. _held.Except(_record)]);
}
