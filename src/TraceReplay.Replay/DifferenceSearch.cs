using System.Numerics;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// Looks for the first decision in which two policies differ. The policies are shown the same moments one after the other, so that the
/// decisions about one of them come in a row.
/// </summary>
internal sealed class DifferenceSearch(IReadOnlyList<string> policies)
{
    private readonly Decision?[] _group = new Decision?[policies.Count];
    private Decision _shown;
    private bool _isOpen;

    /// <summary>The first difference; null while there is none.</summary>
    public FirstDifference? Found { get; private set; }

    /// <summary>A policy decided.</summary>
    /// <param name="policy">Which of the policies.</param>
    /// <param name="decision">Its decision.</param>
    public void Add(int policy, in Decision decision)
    {
        if (Found is not null)
        {
            return;
        }

        bool same = _isOpen && decision.File == _shown.File && decision.Line == _shown.Line && decision.Clause == _shown.Clause && _group[policy] is null;
        if (!same)
        {
            Close();
            Array.Clear(_group);
            (_shown, _isOpen) = (decision, true);
        }

        _group[policy] = decision;
        _shown = decision.Verdict.Kind == VerdictKind.Diverge ? decision : _shown;
    }

    /// <summary>The pass is over, or another moment comes.</summary>
    public void Close()
    {
        if (!_isOpen || Found is not null)
        {
            return;
        }

        long?[] answers = [.. _group.Select(d => Answer(d, _shown.Observed))];
        if (answers.OfType<long>().Distinct().Skip(1).Any())
        {
            Found = new FirstDifference(_shown, [.. policies.Select((name, i) => new KeyValuePair<string, long?>(name, answers[i]))]);
        }

        _isOpen = false;
    }

    private static long? Answer(Decision? decision, long kernel) => decision?.Verdict.Kind switch
    {
        null or VerdictKind.Agree => kernel,
        VerdictKind.Diverge => BitOperations.TrailingZeroCount(decision.Value.Expected.Mask),
        _ => null,
    };
}
