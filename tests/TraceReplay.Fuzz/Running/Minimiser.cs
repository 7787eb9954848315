namespace TraceReplay.Fuzz;

/// <summary>Makes a failing case smaller, as long as the same rule is broken: halves go first, then quarters, and so on.</summary>
internal static class Minimiser
{
    private const int MostTries = 400;

    public static Failure Shrink(Failure failure)
    {
        int tries = MostTries;
        for (int file = 0; file < failure.Case.Files.Count; file++)
        {
            for (int piece = Size(failure, file) / 2; piece > 0; piece /= 2)
            {
                failure = WithoutPieces(failure, file, piece, ref tries);
            }
        }

        return failure;
    }

    private static Failure WithoutPieces(Failure failure, int file, int piece, ref int tries)
    {
        for (int at = 0; at < Size(failure, file) && tries > 0; tries--)
        {
            byte[] bytes = failure.Case.Files[file].Bytes;
            byte[] less = Splice.Replace(bytes, at, Math.Min(at + piece, bytes.Length), []);
            Failure? still = CaseRunner.Run(failure.Case.With(file, less));
            bool same = still is not null && still.Rule == failure.Rule;
            failure = same ? still! : failure;
            at += same ? 0 : piece;
        }

        return failure;
    }

    private static int Size(Failure failure, int file) => failure.Case.Files[file].Bytes.Length;
}
