using System.IO.Compression;

namespace TraceReplay.Fuzz;

/// <summary>Pieces of real recordings, which the mutators begin with.</summary>
internal sealed class Recordings
{
    private const int PieceBytes = 12 * 1024;

    // Behind the header and the first seconds, where the machine is in need.
    private const int SecondPiece = 60 * 1024;

    private static readonly string[] TraceNames = ["ftrace", "perf", "trace-cmd", "decisions", "bpftrace", "reclaim_retry_zone"];

    private Recordings(IEnumerable<string> files)
    {
        foreach (string path in files)
        {
            string name = Path.GetFileName(path).Replace(".gz", "", StringComparison.Ordinal);
            bool isTrace = Array.Exists(TraceNames, t => name.StartsWith(t, StringComparison.Ordinal) && !name.EndsWith(".stats", StringComparison.Ordinal));
            (isTrace ? Traces : Snapshots).AddRange(Pieces(path).Select(piece => new FuzzFile(name, piece)));
        }
    }

    /// <summary>Pieces of traces, of every dialect.</summary>
    public List<FuzzFile> Traces { get; } = [];

    /// <summary>Pieces of everything else, mail included.</summary>
    public List<FuzzFile> Snapshots { get; } = [];

    /// <summary>The recordings of the repository; of nothing else, so that a seed means the same on every machine.</summary>
    public static Recordings OfRepository() => new(Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "traces"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    /// <summary>The same, and the mails of the seeds where they lie beside the repository.</summary>
    public static Recordings WithSeeds()
    {
        Recordings all = OfRepository();
        string seeds = Path.Combine(RepositoryRoot.Path, "../shared/docs/seeds");
        if (Directory.Exists(seeds))
        {
            all.Traces.AddRange(new Recordings(Directory.GetFiles(seeds).Order(StringComparer.Ordinal)).Snapshots);
        }

        return all;
    }

    private static IEnumerable<byte[]> Pieces(string path)
    {
        using Stream raw = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        byte[] bytes = new byte[SecondPiece + PieceBytes];
        int length = text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        yield return WholeLines(bytes.AsSpan(0, Math.Min(length, PieceBytes)));
        if (length > SecondPiece)
        {
            Span<byte> rest = bytes.AsSpan(SecondPiece, length - SecondPiece);
            yield return WholeLines(rest[(rest.IndexOf((byte)'\n') + 1)..]);
        }
    }

    private static byte[] WholeLines(ReadOnlySpan<byte> text)
    {
        int end = text.LastIndexOf((byte)'\n') + 1;
        return (end > 0 ? text[..end] : text).ToArray();
    }
}
