using System.Security.Cryptography;
using System.Text;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class FileSumTests
{
    private const string Trace = "         kswapd0-50      [000] .....    51.609867: mm_vmscan_kswapd_sleep: nid=0\n";

    [Test]
    public void A_changed_and_a_missing_file_are_named_and_the_rest_is_verified()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace).Write("notes", "changed\n")
            .Write("sha256sums", $"{Hash(Trace)}  ftrace.txt\n{Hash("as it was\n")}  notes\n{Hash("gone")}  series.txt.gz\nno hash  notes\n");
        IEnumerable<string> findings = Findings(folder).Select(f => $"{f.File}: {f.Message}");
        Assert.That(findings, Is.EqualTo((string[])
        [
            "notes: differs from its hash in sha256sums: it was changed after the recording",
            "sha256sums: names what is not here: series.txt.gz",
        ]));
    }

    [Test]
    public void Hashes_that_hold_are_not_mentioned()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace).Write("sha256sums", $"{Hash(Trace)} *ftrace.txt\n");
        Assert.That(Findings(folder), Is.Empty);
    }

    // Every byte is read for it: not in front of the events, and not again when the capture is opened once more.
    [Test]
    public void The_files_are_hashed_beside_the_reading_and_once()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace).Write("sha256sums", $"{Hash("as it was\n")}  ftrace.txt\n");
        CaptureSource source = CaptureFinder.Find(folder.FullName)[0];
        string?[] Faults(bool read)
        {
            Capture capture = Sync.Wait(source.OpenAsync());
            if (read)
            {
                Sync.Wait(capture.ReadEventsAsync(new EventList()));
            }

            return [.. capture.Files.Select(f => f.SumFault)];
        }

        string?[] opened = Faults(read: false);
        string?[] first = Faults(read: true);
        folder.Write("sha256sums", $"{Hash(Trace)}  ftrace.txt\n");
        Assert.That((opened[0], first[0]?.StartsWith("differs from its hash", StringComparison.Ordinal), Faults(read: true)[0]), Is.EqualTo(((string?)null, true, first[0])));
    }

    private static Finding[] Findings(TempFolder folder) => [.. Verified.OfPath(folder.FullName).Result.InputFindings.Where(f => f.Id == "sum")];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
