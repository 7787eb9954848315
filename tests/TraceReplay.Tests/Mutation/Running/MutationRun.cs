namespace TraceReplay.Tests;

/// <summary>The whole of it: captures, mutants, results.</summary>
internal static class MutationRun
{
    private const ulong Seed = 4;

    /// <summary>How many mutants of one operator, so that each target has a few hundred.</summary>
    private const int PerOperator = 60;

    public static IReadOnlyList<MutantResult> Results { get; } = Run();

    private static MutantResult[] Run()
    {
        MutationCapture[] captures = [.. MutationCaptures.Folders.Select(MutationCapture.Load)];
        var factory = new MutantFactory(captures, Seed);
        Mutant[] mutants = [.. OperatorCatalogue.All.SelectMany(op => factory.Of(op, PerOperator))];
        var results = new MutantResult[mutants.Length];
        Parallel.For(0, mutants.Length, i => results[i] = MutantJudge.Judge(mutants[i]));
        return results;
    }
}
