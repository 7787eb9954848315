using System.Formats.Tar;
using System.Text;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>A bundle says on another machine what its capture said on the first, and nothing of it is believed that was changed.</summary>
public sealed class BundleTests
{
    private const string Name = "costly-7.2";

    private static readonly string Capture = TestPaths.Capture(Name);
    private static readonly string Golden = Path.Combine(TestPaths.Root, "golden");

    [Test]
    public async Task The_same_capture_gives_the_same_bytes_which_say_nothing_of_when_and_where()
    {
        byte[] first = (await CommandRun.OfAsync("bundle", Capture)).Output;
        byte[] second = (await CommandRun.OfAsync("bundle", Capture, "--jobs", "1")).Output;
        Assert.That(first, Is.EqualTo(second).And.Not.Empty);
        Assert.That(Convert.ToHexString(first[4..8]) + Convert.ToHexString(first[9..10]), Is.EqualTo("00000000FF"));
    }

    [Test]
    public async Task A_bundle_alone_verifies_as_its_capture_does()
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture, "--golden", Golden);
        CommandRun here = await CommandRun.OfAsync("verify", Capture, "--golden", Golden, "--format", "json", "--check");
        CommandRun there = await bundle.VerifyAsync("--format", "json");
        Assert.That((there.ExitCode, there.Text, there.Error), Is.EqualTo((here.ExitCode, here.Text, string.Empty)));
        Assert.That(there.Json.GetProperty("captures")[0].GetProperty("policies")[0].GetProperty("golden").GetString(), Is.EqualTo("match"));
    }

    [TestCase("inspect")]
    [TestCase("replay")]
    public async Task Every_command_reads_it_as_the_capture(string command)
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        CommandRun here = await CommandRun.OfAsync(command, Capture, "--format", "json");
        CommandRun there = await CommandRun.OfAsync(command, bundle.Path, "--format", "json");
        Assert.That((there.ExitCode, there.Text), Is.EqualTo((here.ExitCode, here.Text)));
    }

    [Test]
    public async Task A_file_that_was_changed_taken_away_or_added_is_named()
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        bundle.Files[Name + "/dmesg.txt"][100] ^= 1;
        bundle.Files.Remove(Name + "/zoneinfo.after");
        bundle.Files[Name + "/extra"] = [1];
        bundle.Pack();
        CommandRun run = await bundle.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Single(), Does.EndWith("a broken bundle: dmesg.txt was changed, zoneinfo.after is missing, extra is not in its bundle/SHA256SUMS"));
    }

    [Test]
    public async Task A_golden_that_was_changed_with_its_hashes_is_a_finding_and_leaves_no_file()
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        string golden = $"{Name}/bundle/golden/mainline-7.2.verified.txt";
        bundle.Files[golden] = Encoding.UTF8.GetBytes(bundle.Text(golden).Replace("lost 0", "lost 1", StringComparison.Ordinal));
        bundle.Rehash(Name, golden);
        bundle.Pack();
        CommandRun run = await bundle.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain($"golden: differ: verified={golden} received=-"));
        Assert.That(Directory.GetFileSystemEntries(Path.GetDirectoryName(bundle.Path)!), Is.EqualTo(new[] { bundle.Path }));
    }

    [Test]
    public async Task What_is_cut_off_is_a_sentence_and_not_a_verdict([Values(1, 50, 5_000, 100_000)] int length)
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        byte[] whole = await File.ReadAllBytesAsync(bundle.Path);
        await File.WriteAllBytesAsync(bundle.Path, whole[..length]);
        CommandRun run = await bundle.VerifyAsync();
        Assert.That((run.ExitCode, run.Messages.Length, run.Messages[0]), Is.EqualTo((2, 1, run.Messages[0])));
        Assert.That(run.Messages[0], Does.Contain("cut off or damaged"));
    }

    [TestCase("../../etc/passwd")]
    [TestCase("/etc/passwd")]
    [TestCase("costly-7.2/a\u001b[2J")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name)
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        bundle.Pack(new PaxTarEntry(TarEntryType.RegularFile, name));
        CommandRun run = await bundle.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Single(), Does.EndWith("is no name that a bundle has").And.Not.Contain("\u001b"));
    }

    [Test]
    public async Task A_link_is_refused()
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        bundle.Pack(new PaxTarEntry(TarEntryType.SymbolicLink, Name + "/uname2") { LinkName = "/etc/passwd" });
        CommandRun run = await bundle.VerifyAsync();
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"{bundle.Path}: {Name}/uname2 is no plain file; a bundle has no links and no devices")));
    }

    [Test]
    public void What_unpacks_to_more_than_a_bundle_may_is_refused_before_it_fills_the_memory()
    {
        using var stream = new BoundedStream(new MemoryStream(new byte[11]), most: 10);
        Assert.That(() => stream.CopyTo(Stream.Null), Throws.TypeOf<BundleException>());
    }

    [Test]
    public async Task Another_archive_is_told_to_be_none()
    {
        using BundleFolder bundle = await BundleFolder.OfAsync(Capture);
        bundle.Files.Remove(Name + "/bundle/manifest.json");
        bundle.Pack();
        CommandRun run = await bundle.VerifyAsync();
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Messages.Single(), Does.Contain("an archive, but no bundle of tracereplay"));
    }

    [Test]
    public async Task A_terminal_gets_no_archive()
    {
        CommandRun run = await CommandRun.OfAsync(["bundle", Capture], _ => null, outputIsTerminal: true);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, Array.Empty<byte>())));
    }
}
