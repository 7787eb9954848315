using System.Text;

namespace TraceReplay.Tests;

/// <summary>A folder to run a command line in: the captures, goldens and documents of the repository as links, and inputs that are wrong.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private static readonly EnumerationOptions WithoutLinks = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly TempFolder _folder = new();

    public PublishedFolder()
    {
        foreach (string name in (string[])["traces", "golden", "docs"])
        {
            Directory.CreateSymbolicLink(_folder[name], Path.Combine(TestPaths.Root, name));
        }

        // no_progress_loops of one line is not what the kernel's source allows there.
        string[] lines = [.. CaptureTexts.Lines("oom-noswap-6.12", "ftrace.txt.gz")];
        lines[14831] = lines[14831].Replace("no_progress_loops=3", "no_progress_loops=5", StringComparison.Ordinal);
        string text = string.Join('\n', lines) + "\n";
        Directory.CreateDirectory(_folder["bad"]);
        byte[] gzip = TempFolder.Gzip(text);
        byte[] damaged = [.. gzip];
        damaged.AsSpan(gzip.Length / 2, 64).Fill(0xff);
        _folder.Write("bad/ftrace.txt", Encoding.Latin1.GetBytes(text))
            .Write("cut.txt.gz", gzip[..(gzip.Length / 2)])
            .Write("damaged.txt.gz", damaged)
            .Write("golden-less.policy", "policy golden-less extends mainline\n")
            .Write("wrong.policy", "policy wrong extends mainline\n  when ( no_progress_loops > \n");
    }

    public string FullName => _folder.FullName;

    /// <summary>Adds the results of two shards, for <c>merge</c>.</summary>
    public async Task AddShardsAsync()
    {
        Directory.CreateDirectory(_folder["shards"]);
        string[] captures = [TestPaths.Capture("fleming-table"), TestPaths.Capture("zram-retry-6.12"), TestPaths.Capture("memcg-oom-6.12")];
        foreach (string shard in (string[])["1", "2"])
        {
            CommandRun run = await CommandRun.OfAsync(["verify", .. captures, "--shard", $"{shard}/2", "--check", "--format", "json"]);
            await File.WriteAllBytesAsync(_folder[$"shards/{shard}.json"], run.Output);
        }
    }

    public string this[string file] => _folder[file];

    /// <summary>The files that are there, by their names.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(FullName, "*", WithoutLinks).ToDictionary(f => Path.GetRelativePath(FullName, f), File.ReadAllBytes, StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();
}
