using System.Runtime.Versioning;
using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>A file is written whole or not at all.</summary>
public sealed class WholeFileTests
{
    [Test]
    public void What_fails_leaves_the_file_that_was_there()
    {
        using TempFolder folder = new TempFolder().Write("out", "before");
        Assert.That(() => WholeFile.Write(folder["out"], Half), Throws.InstanceOf<InvalidOperationException>());
        Assert.That(() => WholeFile.Write(folder["new"], Half), Throws.InstanceOf<InvalidOperationException>());
        Assert.That((File.ReadAllText(folder["out"]), Directory.GetFiles(folder.FullName).Length), Is.EqualTo(("before", 1)));

        static void Half(Stream stream)
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }
    }

    [Test]
    public void Nobody_sees_half_of_it()
    {
        using TempFolder folder = new TempFolder().Write("out", "before");
        string? seen = null;
        WholeFile.Write(folder["out"], stream =>
        {
            stream.Write("after"u8);
            stream.Flush();
            seen = File.ReadAllText(folder["out"]);
        });
        Assert.That((seen, File.ReadAllText(folder["out"]), Directory.GetFiles(folder.FullName).Length), Is.EqualTo(("before", "after", 1)));
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_one_and_a_mode_is_kept()
    {
        using TempFolder folder = new TempFolder().Write("out", "before");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(folder["out"], Mode);
        File.CreateSymbolicLink(folder["link"], folder["out"]);
        WholeFile.Write(folder["link"], stream => stream.Write("after"u8));
        Assert.That((File.ReadAllText(folder["out"]), File.GetUnixFileMode(folder["out"])), Is.EqualTo(("after", Mode)));
        Assert.That(new FileInfo(folder["link"]).LinkTarget, Is.EqualTo(folder["out"]));
    }

    [Test]
    public void A_device_is_written_to_and_not_replaced()
    {
        WholeFile.Write("/dev/null", stream => stream.Write("after"u8));
        Assert.That(File.ReadAllBytes("/dev/null"), Is.Empty);
        Assert.That(Directory.GetFiles("/dev", ".null.*"), Is.Empty);
    }
}
