using System.CommandLine;
using System.Text;
using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>The file that users get, and not only what was built: it answers every command line with the same bytes.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class PublishedTests
{
    // What the issue asks for; docs/publishing.md says what takes the space.
    private const long MostBytes = 30_000_000;

    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "tracereplay.dll");

    // The runtime lies in shared/Microsoft.NETCore.App/<version>, below the program that starts it.
    private static readonly string Dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../dotnet"));

    private static IEnumerable<TestCaseData> Cases => PublishedLines.All.Select(l => new TestCaseData(l).SetArgDisplayNames(l.ToString()));

    [TestCaseSource(nameof(Cases))]
    public async Task Answers_as_the_command_that_was_built(object commandLine)
    {
        var line = (PublishedLine)commandLine;
        PublishedRun published = await PublishedRun.OfAsync(PublishedFile.Path, [], line);
        PublishedRun built = await PublishedRun.OfAsync(Dotnet, [Built], line);
        Assert.Multiple(() =>
        {
            Assert.That(published.ExitCode, Is.EqualTo(built.ExitCode), published.Error);
            Assert.That(published.Error, Is.EqualTo(built.Error));
            Assert.That(published.Output.AsSpan().SequenceEqual(built.Output), Is.True, () => Difference(built.Output, published.Output));
            Assert.That(published.Files.Keys, Is.EqualTo(built.Files.Keys));
            Assert.That(published.Files.Where(f => !f.Value.AsSpan().SequenceEqual(built.Files.GetValueOrDefault(f.Key))).Select(f => f.Key), Is.Empty);
        });
    }

    [Test]
    public void Is_one_file_below_30_MB()
    {
        var file = new FileInfo(PublishedFile.Path);
        string[] beside = [.. file.Directory!.EnumerateFiles().Select(f => f.Name).Where(n => n != file.Name)];
        Assert.Multiple(() =>
        {
            Assert.That(file.Length, Is.LessThan(MostBytes), "docs/publishing.md tells how to see what takes the space");
            Assert.That(beside, Is.Empty, "it is published as one file");
        });
    }

    // A method that is not compiled beforehand costs a start some 0.1 ms. Their number is the same in every run, on any machine with AVX2.
    [TestCase("--version", 130)]
    [TestCase("verify traces/kswapd-high-6.1 --check", 1650)]
    public async Task A_start_compiles_few_methods(string line, int most)
    {
        using var folder = new TempFolder();
        await PublishedRun.OfAsync(PublishedFile.Path, [], PublishedLine.Of(line), folder["compiled"]);
        int compiled = File.ReadLines(folder["compiled"]).Count(l => l.Contains("Tier0", StringComparison.Ordinal));
        Assert.That(compiled, Is.InRange(1, most));
    }

    [Test]
    public void Every_command_and_each_of_its_formats_has_a_line()
    {
        RootCommand root = TraceReplayCommand.Create(new CliConsole { Output = Stream.Null, Error = TextWriter.Null });
        IEnumerable<string> wanted = root.Subcommands.SelectMany(c => (string[])[c.Name, .. FormatsOf(c).Select(f => $"{c.Name} --format {f}")]);
        string[] lines = [.. PublishedLines.All.SelectMany(l => (string[])[l.Arguments[0], $"{l.Arguments[0]} --format {FormatOf(l)}"])];
        Assert.That(wanted.Except(lines, StringComparer.Ordinal), Is.Empty, "PublishedLines has no line for them");
    }

    private static string[] FormatsOf(Command command) => command.Options.FirstOrDefault(o => o.Name == "--format")?.HelpName?.Split('|') ?? [];

    private static string FormatOf(PublishedLine line) => line.Arguments.SkipWhile(a => a != "--format").Skip(1).FirstOrDefault(string.Empty);

    private static string Difference(byte[] built, byte[] published)
    {
        int at = built.AsSpan().CommonPrefixLength(published);
        string Around(byte[] text) => Encoding.UTF8.GetString(text.AsSpan(Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)));
        return $"from byte {at} on\nbuilt:     {Around(built)}\npublished: {Around(published)}";
    }
}
