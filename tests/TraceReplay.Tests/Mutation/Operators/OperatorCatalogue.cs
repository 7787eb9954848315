namespace TraceReplay.Tests;

/// <summary>All operators, by target.</summary>
internal static class OperatorCatalogue
{
    public static IReadOnlyList<MutationOperator> All { get; } =
    [
        .. RetryOperators.All, .. WatermarkOperators.All, .. CompactOperators.All, .. SlowPathOperators.All, .. OomOperators.All,
        .. ReaperOperators.All, .. CounterOperators.All, .. SleepOperators.All, .. RunOperators.All, .. ThrottleOperators.All,
        .. AmountOperators.All,
    ];
}
