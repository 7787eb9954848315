namespace TraceReplay.Fuzz;

/// <summary>Memory is bounded: what is allocated by a constant and the input, and what is kept by a constant alone.</summary>
internal sealed class MemoryOracle : IOracle
{
    // Buffers, tables and the heads of the files; a folder's files are each looked at twice.
    private const long StartPerFile = 2 * 1024 * 1024;

    // The head of a text is looked at in every way it could be meant, as mail too.
    private const long HeadBytes = 64 * 1024;
    private const long AllocatedPerHeadByte = 160;

    // Names, complaints and snapshots become UTF-16, lists grow by doubling. A trace alone comes to a seventh of a byte.
    private const long AllocatedPerByte = 8;

    // Snapshots become records, one for a line or a cell.
    private const long AllocatedPerSnapshotByte = 64;

    private const long LargeInput = 1024 * 1024;

    // Half a megabyte is usual; what may grow with the input are the tables of names and tasks, which have bounds of their own.
    private const long MostKept = 8 * 1024 * 1024;

    // What is kept of a snapshot's text is bounded to 32 MiB, and a record takes more than its text.
    private const long MostKeptOfSnapshots = 256 * 1024 * 1024;

    public string Name => "memory is bounded";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading)
    {
        long text = fuzzCase.Files.Sum(f => (long)f.Text.Bytes.Length);
        long heads = fuzzCase.Files.Sum(f => Math.Min(f.Text.Bytes.Length, HeadBytes));
        long start = (StartPerFile * fuzzCase.Files.Count) + (AllocatedPerHeadByte * heads);
        long most = start + ((HasSnapshot(reading) ? AllocatedPerSnapshotByte : AllocatedPerByte) * text);
        if (reading.Allocated > most)
        {
            return $"{reading.Allocated} bytes allocated for {text} bytes of text";
        }

        return text > LargeInput ? ComplainOfKept(path) : null;
    }

    private static bool HasSnapshot(Reading reading) => reading.Capture?.Files.Any(f => f.SnapshotKind is not null) == true;

    private static string? ComplainOfKept(string path)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var again = Reading.Of(path);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(again);
        return kept > (HasSnapshot(again) ? MostKeptOfSnapshots : MostKept) ? $"{kept} bytes kept" : null;
    }
}
