using System.IO.Compression;
using TraceReplay.Testing;

namespace TraceReplay.Golden.Tests;

/// <summary>The cases that TraceReplay.Testing makes of a folder, and what each says when it fails.</summary>
public sealed class TraceSuiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tracereplay-suite-").FullName;

    private string Traces => Path.Combine(_folder, "traces");

    private string Golden => Path.Combine(_folder, "golden");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_golden_is_a_case_and_what_is_missing_orphaned_or_unreadable_fails_one()
    {
        Put("traces/b/kswapd.txt", Trace);
        Put("traces/a/kswapd.txt", Trace);
        Put("traces/junk/readme", "nothing\n");
        Put("golden/b/mainline-6.12.verified.txt", "old\r\n");
        Put("golden/gone/mainline-6.12.verified.txt", "old\n");
        TraceSuite suite = new(Traces, Golden);
        Assert.Equal(["a: conformance", "a: golden", "b: conformance", "b: golden mainline-6.12", "junk: conformance", "goldens: none orphaned"], suite.Cases);
        Assert.Null(await FaultAsync(suite, "a: conformance"));
        Assert.StartsWith($"golden: missing: verified={Golden}/a/mainline-6.12.verified.txt received=", await FaultAsync(suite, "a: golden"), StringComparison.Ordinal);
        Assert.StartsWith($"golden: differ: verified={Golden}/b/mainline-6.12.verified.txt received=", await FaultAsync(suite, "b: golden mainline-6.12"), StringComparison.Ordinal);
        Assert.Equal($"{Traces}/junk: no trace was recognised in this folder", await FaultAsync(suite, "junk: conformance"));
        Assert.StartsWith($"golden: orphaned: verified={Golden}/gone/mainline-6.12.verified.txt", await FaultAsync(suite, "goldens: none orphaned"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_told_as_verify_tells_it()
    {
        await using (var packed = new GZipStream(File.OpenRead(Repository.PathOf("traces/oom-noswap-6.12/ftrace.txt.gz")), CompressionMode.Decompress))
        using (var reader = new StreamReader(packed))
        {
            string text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Put("traces/x/ftrace.txt", text.Replace("min_wmark=10408 no_progress_loops=3", "min_wmark=10408 no_progress_loops=5", StringComparison.Ordinal));
        }

        File.Copy(Repository.PathOf("traces/oom-noswap-6.12/uname"), Path.Combine(Traces, "x", "uname"));
        (int code, string verify) = await CommandLine.RunAsync("tracereplay verify traces/x --quiet", _folder, TestContext.Current.CancellationToken);
        Assert.Equal(1, code);
        Assert.Equal(verify.TrimEnd('\n'), await FaultAsync(new TraceSuite(Traces, Golden), "x: conformance"));
    }

    [Fact]
    public async Task Without_the_folder_one_case_fails()
    {
        TraceSuite suite = new(Traces, Golden);
        Assert.Equal($"{Traces}: no such file or folder", await FaultAsync(suite, Assert.Single(suite.Cases)));
    }

    private static string Trace => File.ReadAllText(Repository.PathOf("traces/chen-script/bpftrace-kswapd.txt"));

    private static async Task<string?> FaultAsync(TraceSuite suite, string name) =>
        (await Record.ExceptionAsync(() => suite.VerifyAsync(name, TestContext.Current.CancellationToken)) as TraceAssertionException)?.Message;

    private void Put(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
