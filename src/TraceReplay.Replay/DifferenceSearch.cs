using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// Looks for the first decision in which two policies differ. The policies are shown the same moments one after the other, so that the
/// decisions about one of them come in a row; where two differ, one of them differs from the kernel.
/// </summary>
internal sealed class DifferenceSearch(IReadOnlyList<string> policies)
{
    // By policy, for the moment under way; a policy that has not decided it decides as the kernel did.
    private readonly long?[] _answers = new long?[policies.Count];
    private readonly bool[] _decided = new bool[policies.Count];
    private readonly bool[] _diverges = new bool[policies.Count];
    private (int File, long Line, Clause Clause) _moment;
    private Decision _shown;

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

        if (_decided[policy] || decision.Line != _moment.Line || decision.Clause != _moment.Clause || decision.File != _moment.File)
        {
            Close();
            Array.Clear(_decided);
            _moment = (decision.File, decision.Line, decision.Clause);
        }

        _decided[policy] = true;
        _answers[policy] = decision.Answer;
        if (decision.Verdict.Kind == VerdictKind.Diverge)
        {
            (_diverges[policy], _shown) = (true, decision);
        }
    }

    /// <summary>The pass is over, or another moment comes.</summary>
    public void Close()
    {
        if (Found is null && _diverges.Contains(true))
        {
            long?[] answers = [.. policies.Select((_, i) => _decided[i] ? _answers[i] : _shown.Observed)];
            bool someAgree = answers.Where((a, i) => a is not null && !_diverges[i]).Any();
            bool differ = someAgree || answers.OfType<long>().Distinct().Skip(1).Any();
            Found = differ ? new FirstDifference(_shown, [.. policies.Select((name, i) => new KeyValuePair<string, long?>(name, answers[i]))]) : null;
        }

        Array.Clear(_diverges);
    }
}
