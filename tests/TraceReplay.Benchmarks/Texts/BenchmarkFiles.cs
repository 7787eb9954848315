namespace TraceReplay.Benchmarks;

/// <summary>The files that are read; each is made when it is first asked for.</summary>
internal sealed class BenchmarkFiles(TablesSettings settings, BenchmarkFolder folder)
{
    private const long MostPacked = 256L << 20;
    private const long MostSmaller = 64L << 20;
    private const long ColdBytes = 50_000_000;
    private const long FewBytes = 1_000_000;

    private readonly long _smallerBytes = Math.Min(MostSmaller, settings.Bytes / 4);
    private readonly Dictionary<string, TextFile> _made = [];
    private readonly Lazy<RepeatedText> _ftrace = new(() => BenchmarkFolder.Load(settings.Ftrace));
    private readonly Lazy<RepeatedText> _perf = new(() => BenchmarkFolder.Load(settings.Perf));

    /// <summary>The folder they lie in.</summary>
    public BenchmarkFolder Folder => folder;

    /// <summary>What the ftrace texts are made of.</summary>
    public RepeatedText FtraceRecording => _ftrace.Value;

    public TextFile Ftrace => Make("ftrace.txt", _ftrace, settings.Bytes);

    public TextFile SmallerFtrace => Make("smaller.txt", _ftrace, _smallerBytes);

    public TextFile Packed => _made.TryGetValue("packed.txt.gz", out TextFile? packed)
        ? packed
        : _made["packed.txt.gz"] = folder.Compress(Make("packed.txt", _ftrace, MostPacked));

    public TextFile Perf => Make("perf.txt", _perf, settings.Bytes);

    public TextFile SmallerPerf => Make("perf-smaller.txt", _perf, _smallerBytes);

    public TextFile Cold => Make("cold.txt", _ftrace, ColdBytes);

    public TextFile Few => Make("few.txt", _ftrace, FewBytes);

    /// <summary>For what reads no text: without a size there is no rate.</summary>
    public TextFile Nothing { get; } = new(folder.FullName, 0);

    private TextFile Make(string name, Lazy<RepeatedText> recording, long bytes)
    {
        if (!_made.TryGetValue(name, out TextFile? file))
        {
            _made[name] = file = folder.Make(name, recording.Value, Math.Min(settings.Bytes, bytes));
        }

        return file;
    }
}
