using System.Text;

namespace TraceReplay.Tests;

/// <summary>
/// Mails in Fixtures/Mail. They were written by Python's email package; trace.txt holds the lines of
/// traces/oom-noswap-6.12/ftrace.txt.gz that the others carry, and the fleming files hold the mail that traces/fleming-table names.
/// </summary>
internal static class MailFixtures
{
    /// <summary>The mails that carry the lines of trace.txt, one or several times.</summary>
    public static string[] Traces { get; } =
        ["trace-quoted-printable.eml", "trace-base64.eml", "multipart.eml", "two.mbox", "flowed.eml"];

    /// <summary>The mails that carry the table of the Fleming mail.</summary>
    public static string[] Tables { get; } =
        ["fleming-web.txt", "fleming-7bit.eml", "fleming-quoted-printable.eml", "fleming-base64.eml", "fleming.mbox"];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Fixtures", "Mail", name));

    /// <summary>The lines of the mailed trace, without its header.</summary>
    public static string[] TraceLines { get; } = [.. LinesOf(Read("trace.txt")).Where(line => !line.StartsWith('#'))];

    /// <summary>The lines of a file; line n is at n - 1.</summary>
    public static string[] LinesOf(byte[] text)
    {
        string all = Encoding.UTF8.GetString(text);
        return (all.EndsWith('\n') ? all[..^1] : all).Split('\n');
    }
}
