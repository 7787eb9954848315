using System.CommandLine;
using TraceReplay.Cli;

namespace TraceReplay.Golden.Tests;

/// <summary>The examples in the help: each command has some, and each of them works.</summary>
public sealed class HelpTests
{
    public static TheoryData<string, int> Examples { get; } = [.. CommandTree.All.SelectMany(ExamplesOf).Select(e => (e.Line, e.ExitCode)).Distinct()];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_works(string line, int exitCode)
    {
        // Some examples write: they see the traces, and goldens of their own.
        string folder = Directory.CreateTempSubdirectory("tracereplay-help-").FullName;
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder, "traces"), Repository.PathOf("traces"));
            Directory.CreateSymbolicLink(Path.Combine(folder, "docs"), Repository.PathOf("docs"));
            CopyGoldens(Path.Combine(folder, "golden"));
            (int code, string output) = await CommandLine.RunAsync(line, folder, TestContext.Current.CancellationToken);
            Assert.True(code == exitCode, $"{line}: exit code {code}\n{output}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Each_command_has_two_or_three_examples_that_name_it_and_no_guide_is_left_over()
    {
        Assert.Equal(CommandTree.All.Select(c => c is RootCommand ? string.Empty : c.Name).Order(StringComparer.Ordinal), CommandGuides.Commands.Order(StringComparer.Ordinal));
        Assert.All(CommandTree.All, c => Assert.InRange(ExamplesOf(c).Count, 2, 3));
        Assert.All(CommandTree.All.Skip(1), c => Assert.All(ExamplesOf(c), e => Assert.Contains($"tracereplay {c.Name}", e.Line, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Help_of_verify_tells_exit_codes_and_examples()
    {
        string help = await CommandLine.RunAsync("tracereplay verify --help", TestContext.Current.CancellationToken);
        Assert.Contains("\nExit codes:\n  0  All verdicts agree", help, StringComparison.Ordinal);
        Assert.Contains("\n  3  Nothing is wrong", help, StringComparison.Ordinal);
        Assert.All(ExamplesOf(CommandTree.Root.Subcommands.Single(c => c.Name == "verify")), e => Assert.Contains($"\n      {e.Line}\n", help, StringComparison.Ordinal));
    }

    private static IReadOnlyList<CommandExample> ExamplesOf(Command command) => CommandGuides.Of(command)?.Examples ?? [];

    private static void CopyGoldens(string to)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("golden"), "*.verified.txt", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(Repository.PathOf("golden"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
