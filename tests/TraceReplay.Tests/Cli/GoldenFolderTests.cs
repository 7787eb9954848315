using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>What a user can get wrong about the golden folder, and what may not be lost by it.</summary>
public sealed class GoldenFolderTests
{
    [Test]
    public async Task A_named_golden_folder_that_is_not_there_is_bad_usage()
    {
        using var house = new House();
        CommandRun run = await house.Agreeing("a").VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task Accept_into_a_golden_folder_that_is_a_file_is_bad_usage_and_says_so()
    {
        using TempFolder folder = new TempFolder().Write("golden", "a file");
        CommandRun run = await CommandRun.OfAsync("accept", TestPaths.Capture("fleming-table"), "--golden", folder["golden"]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Single(), Does.Contain("cannot be written").And.Not.Contain("Exception"));
    }

    [Test]
    public async Task An_empty_output_file_is_bad_usage_and_says_so()
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("fleming-table"), "-o", string.Empty);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, "-o: give a file")));
    }

    [Test]
    public async Task Accept_tells_what_it_did_as_json()
    {
        using var house = new House();
        house.Agreeing("a");
        CommandRun run = await house.AcceptAsync("--format", "json");
        JsonElement golden = run.Json.GetProperty("goldens")[0];
        Assert.That(
            (run.ExitCode, run.Json.GetProperty("exit_code").GetInt32(), golden.GetProperty("status").GetString(), golden.GetProperty("path").GetString()),
            Is.EqualTo((0, 0, "created", $"{house.Golden}/{house.Goldens.Single()}")));
    }

    [Test]
    public async Task Accept_deletes_no_golden_of_a_capture_that_could_not_be_read()
    {
        using var house = new House();
        house.Agreeing("a").Agreeing("b");
        await house.AcceptAsync();
        await File.WriteAllBytesAsync(Path.Combine(house.Traces, "b", "ftrace.txt"), [0x1f, 0x8b, 0xff, 0xff]);
        CommandRun run = await house.AcceptAsync("--unreferenced", "delete");
        Assert.That((run.ExitCode, house.Goldens.Length), Is.EqualTo((2, 2)), run.Text + run.Error);
    }

    [Test]
    public async Task Accept_deletes_no_golden_while_a_path_is_wrong()
    {
        using var house = new House();
        house.Agreeing("a").Agreeing("b");
        await house.AcceptAsync();
        CommandRun run = await CommandRun.OfAsync("accept", house.Traces, house["nope"], "--golden", house.Golden, "--unreferenced", "delete");
        Assert.That((run.ExitCode, house.Goldens.Length), Is.EqualTo((2, 2)), run.Text + run.Error);
    }

    [Test]
    public async Task A_folder_of_captures_names_what_it_leaves_alone()
    {
        using var house = new House();
        house.Agreeing("a");
        await house.AcceptAsync();
        Directory.CreateDirectory(Path.Combine(house.Traces, "lab"));
        CommandRun inspected = await CommandRun.OfAsync("inspect", house.Traces);
        Assert.That(inspected.Messages, Has.One.Contains("lab: no trace in this folder, left alone"));
        CommandRun run = await house.VerifyAsync();
        Assert.That((run.ExitCode, run.Messages.Single(m => m.Contains("lab", StringComparison.Ordinal))), Is.EqualTo((0, $"{Path.Combine(house.Traces, "lab")}: no trace in this folder, left alone")));
    }
}
