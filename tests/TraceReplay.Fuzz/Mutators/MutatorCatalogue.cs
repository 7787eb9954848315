namespace TraceReplay.Fuzz;

/// <summary>All ways to damage an input.</summary>
internal static class MutatorCatalogue
{
    /// <summary>Those for text.</summary>
    public static IReadOnlyList<IMutator> OfText { get; } =
    [
        new CutMutator(), new RepeatMutator(), new FlipMutator(), new JoinMutator(), new NulMutator(), new CarriageReturnMutator(), new Utf8Mutator(),
        new LongLineMutator(), new NumberMutator(), new TimeMutator(), new OddLineMutator(), new MailMutator(), new DistinctNameMutator(10, 300),
    ];

    /// <summary>Those for compressed text.</summary>
    public static IReadOnlyList<IMutator> OfGzip { get; } = [new CutMutator(), new FlipMutator(), new NulMutator(), new RepeatMutator(), new GzipMemberMutator()];
}
