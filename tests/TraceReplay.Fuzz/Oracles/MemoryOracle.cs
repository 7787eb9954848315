namespace TraceReplay.Fuzz;

/// <summary>Memory is bounded: what is allocated by a constant and the input, and what is kept by a constant alone.</summary>
internal sealed class MemoryOracle : IOracle
{
    // Buffers, tables and the heads of the files; a folder's files are each looked at twice.
    private const long StartPerFile = 2 * 1024 * 1024;

    // Names, complaints and snapshots become UTF-16, lists grow by doubling. A trace alone comes to a seventh of a byte.
    private const long AllocatedPerByte = 8;

    private const long LargeInput = 1024 * 1024;

    // Half a megabyte is usual; what may grow with the input is the table of names, which has a bound of its own.
    private const long MostKept = 3 * 1024 * 1024;

    public string Name => "memory is bounded";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading)
    {
        long text = fuzzCase.Files.Sum(f => (long)f.Text.Bytes.Length);
        long most = (StartPerFile * fuzzCase.Files.Count) + (AllocatedPerByte * text);
        if (reading.Allocated > most)
        {
            return $"{reading.Allocated} bytes allocated for {text} bytes of text";
        }

        return text > LargeInput ? ComplainOfKept(path) : null;
    }

    private static string? ComplainOfKept(string path)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var again = Reading.Of(path);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(again);
        return kept > MostKept ? $"{kept} bytes kept" : null;
    }
}
