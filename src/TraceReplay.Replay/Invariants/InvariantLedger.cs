using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Counts what was checked and broken, and tells the first findings of each invariant in full.</summary>
internal sealed class InvariantLedger(KernelLine line, NameTable names, IReadOnlyList<FileAccount> files, int maxFindings)
{
    private readonly long[] _checked = new long[InvariantChecks.All.Count];
    private readonly long[] _broken = new long[InvariantChecks.All.Count];
    private readonly List<(Finding Finding, TraceTime Time)> _findings = [];

    /// <summary>How often each tolerance was used.</summary>
    public SortedDictionary<Quirk, long> Quirks { get; } = [];

    /// <summary>How many lines broke one so far.</summary>
    public long BrokenSoFar => _broken.Sum();

    public void Tolerate(Quirk quirk) => Quirks[quirk] = Quirks.GetValueOrDefault(quirk) + 1;

    /// <summary>Counts a check that came out well, or is still open.</summary>
    public void Check(Invariant invariant) => _checked[invariant.Index]++;

    public void Break(Invariant invariant, in TraceEvent e, string message, string expected, string actual)
    {
        if (_broken[invariant.Index]++ < maxFindings)
        {
            _findings.Add((Of(invariant, e, message, expected, actual), e.Time));
        }
    }

    public InvariantResult Result(RecordedKinds kinds) => new()
    {
        Line = line,
        Counts = [.. InvariantChecks.All.Select(i => Of(i, kinds))],
        Findings =
        [
            .. _findings.OrderBy(f => f.Time.Value).ThenBy(f => f.Finding.Line).ThenBy(f => f.Finding.Id, StringComparer.Ordinal).Select(f => f.Finding),
            .. InvariantChecks.All.Where(i => _broken[i.Index] > maxFindings).Select(More),
        ],
        Quirks = Quirks,
    };

    private InvariantCount Of(Invariant invariant, RecordedKinds kinds)
    {
        long count = _checked[invariant.Index];
        return new InvariantCount(invariant.Info, count, _broken[invariant.Index], count > 0 ? null : WhyNot(invariant.Info, kinds));
    }

    private string WhyNot(InvariantInfo info, RecordedKinds kinds)
    {
        if (!info.HoldsFor(line))
        {
            return $"not a rule of {line.Name}";
        }

        if (!info.Events.Any(kinds.Has))
        {
            return $"no {string.Join(" or ", info.Events.Select(EventSchema.NameOf))} in the capture";
        }

        return info.Needs is null ? $"never came: {info.When}" : $"needs {info.Needs}";
    }

    private Finding Of(Invariant invariant, in TraceEvent e, string message, string expected, string actual) => new()
    {
        Id = invariant.Info.Id,
        Kind = FindingKind.Invariant,
        IsError = true,
        File = files[e.File].Name,
        Line = e.Line,
        Time = e.Time.Format == TimeFormat.None ? null : e.Time.ToString(),
        Task = e.Task.IsKnown ? names.Format(e.Task) : null,
        Node = e.Has(Field.Node) ? (int)e[Field.Node] : null,
        Message = message,
        Expected = expected,
        Actual = actual,
        Source = invariant.Info.Places[0].Of(line),
    };

    private Finding More(Invariant invariant) => new()
    {
        Id = invariant.Info.Id,
        Kind = FindingKind.Invariant,
        IsError = true,
        Message = $"{_broken[invariant.Index] - maxFindings} more lines that break {invariant.Info.Id} are counted, not shown",
        Source = invariant.Info.Places[0].Of(line),
    };
}
