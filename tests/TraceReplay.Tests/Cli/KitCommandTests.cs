using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class KitCommandTests
{
    [Test]
    public async Task Record_prints_one_script_that_needs_nothing_beside_it()
    {
        CommandRun run = await CommandRun.OfAsync("record", "--tracer", "trace-cmd", "--kernel", "7.2");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Ok));
            Assert.That(run.Text, Does.StartWith("#!/bin/bash\n").And.EndWith("\nmain \"$@\" </dev/null\n").And.Not.Contain("@@").And.Not.Contain("$HERE"));
            Assert.That(run.Text, Does.Contain("TRACER=trace-cmd\n").And.Contain("KERNEL_LINE=7.2\n").And.Contain("fexit:balance_pgdat").And.Not.Contain("\r"));
        });
    }

    [Test]
    public async Task Write_makes_a_folder_of_the_same_parts_and_replaces_none()
    {
        using var folder = new TempFolder();
        CommandRun first = await CommandRun.OfAsync("record", "--write", folder["kit"]);
        CommandRun second = await CommandRun.OfAsync("record", "--write", folder["kit"]);
        string[] files = [.. Directory.GetFiles(folder["kit"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        Assert.Multiple(() =>
        {
            Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((ExitCodes.Ok, ExitCodes.Failed)));
            Assert.That(second.Messages, Has.One.Contain("is there already"));
            Assert.That(files, Is.EqualTo((string[])["README.md", "decisions.bt.in", "record.sh", "series.sh"]));
            Assert.That(File.ReadAllText(Path.Combine(folder["kit"], "record.sh")), Does.Contain(". \"$HERE/series.sh\"").And.Not.Contain("fexit:balance_pgdat {"));
        });
    }

    [TestCase("--kernel", "5.0", "--kernel 5.0: no such kernel line")]
    [TestCase("--tracer", "strace", "--tracer strace: no such tracer")]
    [TestCase("--write", "", "--write: give a folder")]
    public async Task Wrong_usage_is_told_and_nothing_printed(string option, string value, string message)
    {
        CommandRun run = await CommandRun.OfAsync("record", option, value);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(ExitCodes.Failed));
            Assert.That(run.Messages, Has.One.StartWith(message));
            Assert.That(run.Output, Is.Empty);
        });
    }
}
