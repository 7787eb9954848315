namespace TraceReplay.Benchmarks;

/// <summary>The files that are read; each is made when it is first asked for.</summary>
internal sealed class IngestFiles(IngestSettings settings, BenchmarkFolder folder)
{
    private const long MostPacked = 256L << 20;
    private const long SmallerBytes = 64L << 20;
    private const long ColdBytes = 50_000_000;
    private const long FewBytes = 10_000;

    private readonly Dictionary<string, TextFile> _made = [];
    private readonly Lazy<RepeatedText> _ftrace = new(() => BenchmarkFolder.Load(settings.Ftrace));
    private readonly Lazy<RepeatedText> _perf = new(() => BenchmarkFolder.Load(settings.Perf));

    public TextFile Ftrace => Make("ftrace.txt", _ftrace, settings.Bytes);

    public TextFile SmallerFtrace => Make("smaller.txt", _ftrace, SmallerBytes);

    public TextFile Packed => _made.TryGetValue("packed.txt.gz", out TextFile? packed)
        ? packed
        : _made["packed.txt.gz"] = folder.Compress(Make("packed.txt", _ftrace, MostPacked));

    public TextFile Perf => Make("perf.txt", _perf, settings.Bytes);

    public TextFile SmallerPerf => Make("perf-smaller.txt", _perf, SmallerBytes);

    public TextFile Cold => Make("cold.txt", _ftrace, ColdBytes);

    public TextFile Few => Make("few.txt", _ftrace, FewBytes);

    private TextFile Make(string name, Lazy<RepeatedText> recording, long bytes)
    {
        if (!_made.TryGetValue(name, out TextFile? file))
        {
            _made[name] = file = folder.Make(name, recording.Value, Math.Min(settings.Bytes, bytes));
        }

        return file;
    }
}
