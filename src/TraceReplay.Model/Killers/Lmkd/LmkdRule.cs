namespace TraceReplay.Model;

/// <summary>One of the rules of mp_event_psi.</summary>
/// <param name="Name">enum kill_reasons.</param>
/// <param name="Holds">Whether its condition holds.</param>
/// <param name="SparesPerceptible">Whether it kills only above PERCEPTIBLE_APP_ADJ.</param>
/// <param name="MinScore">The least oom_score_adj that it kills otherwise.</param>
/// <param name="CutsLimit">Whether a kill by it cuts thrashing_limit.</param>
internal sealed record LmkdRule(string Name, KillerTruth Holds, KillerTruth SparesPerceptible, int MinScore, bool CutsLimit)
{
    private const int PerceptibleAppAdj = 200;

    /// <summary>The rules in their order: the first whose condition holds decides. What is off by default in the program is not among them.</summary>
    public static IEnumerable<LmkdRule> Of(LmkdState state, KillerSettings settings, double thrashingLimit)
    {
        var most = Reading.Exactly(settings.Of("thrashing_limit"));
        KillerTruth overCutLimit = state.Thrashing.Above(Reading.Exactly(thrashingLimit));
        KillerTruth isLight = state.Thrashing.Below(Reading.Exactly(settings.Of("thrashing_limit_critical")));
        KillerTruth isLightAboveMin = isLight.And(state.BelowMin.Not());
        double utilMax = settings.Of("swap_util_max");
        KillerTruth utilHigh = utilMax < 100 ? state.SwapUtil.Above(Reading.Exactly(utilMax)) : KillerTruth.False;

        yield return new("PRESSURE_AFTER_KILL", KillerTruth.Of(state.CycleAfterKill).And(state.BelowMin), KillerTruth.False, 0, false);
        yield return new("NOT_RESPONDING", state.IsCritical, KillerTruth.False, 0, false);
        yield return new("LOW_SWAP_AND_THRASHING", state.SwapIsLow.And(state.Thrashing.Above(most)), isLightAboveMin, 0, false);
        yield return new("LOW_MEM_AND_SWAP", state.SwapIsLow.And(state.BelowLow), isLightAboveMin, 0, false);
        yield return new("LOW_MEM_AND_SWAP_UTIL", state.BelowLow.And(utilHigh), KillerTruth.False, 0, false);
        yield return new("LOW_MEM_AND_THRASHING", state.BelowLow.And(overCutLimit), isLight, 0, true);
        yield return new("DIRECT_RECL_AND_THRASHING", state.DirectReclaim.And(overCutLimit), isLight, 0, true);
        yield return new("LOW_MEM", state.BelowLow, KillerTruth.False, (int)settings.Of("lowmem_min_oom_score"), false);
    }

    /// <summary>The least oom_score_adj that it surely kills from, and the least that it may.</summary>
    public (int Surely, int Possibly) Scores(KillerTruth criticalStall)
    {
        int spared = Math.Max(MinScore, PerceptibleAppAdj + 1);
        (int surely, int possibly) = SparesPerceptible.Value switch
        {
            Tri.True => (spared, spared),
            Tri.False => (MinScore, MinScore),
            _ => (spared, MinScore),
        };
        return criticalStall.Value switch
        {
            Tri.True => (0, 0),
            Tri.Unknown => (surely, 0),
            _ => (surely, possibly),
        };
    }
}
