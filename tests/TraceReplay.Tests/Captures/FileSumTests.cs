using System.Security.Cryptography;
using System.Text;
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

    private static Finding[] Findings(TempFolder folder) => [.. Verified.OfPath(folder.FullName).Result.InputFindings.Where(f => f.Id == "sum")];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
