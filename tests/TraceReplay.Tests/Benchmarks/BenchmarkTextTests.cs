using System.Text;
using TraceReplay.Benchmarks;

namespace TraceReplay.Tests;

/// <summary>What the benchmarks read, and what they read out of others' output.</summary>
public sealed class BenchmarkTextTests
{
    private const string Recording = "# head\na-1 [000] .....    98.999990: x: 1\nCPU:0 [LOST 3 EVENTS]\nb-2 [001] .....    99.999989: y: 2\ncut of";

    [Test]
    public void A_repeated_text_begins_with_its_recording_and_its_time_goes_on_rising()
    {
        var output = new MemoryStream();
        long written = new RepeatedText(Encoding.ASCII.GetBytes(Recording)).WriteTo(output, 130);
        string[] expected =
        [
            "# head", "a-1 [000] .....    98.999990: x: 1", "b-2 [001] .....    99.999989: y: 2", "a-1 [000] .....    99.999990: x: 1", "b-2 [001] .....   100.999989: y: 2", "",
        ];
        Assert.That(Encoding.ASCII.GetString(output.ToArray()), Is.EqualTo(string.Join('\n', expected)));
        Assert.That(written, Is.EqualTo(output.Length));
    }

    [TestCase("1GiB", 1L << 30)]
    [TestCase("50MB", 50_000_000L)]
    [TestCase("0.5kB", 500L)]
    [TestCase("4096", 4096L)]
    [TestCase("0", null)]
    [TestCase("many", null)]
    public void A_size_is_read_as_people_write_it(string text, long? bytes) => Assert.That(ByteSize.Parse(text), Is.EqualTo(bytes));

    [Test]
    public void The_peak_of_a_process_is_its_high_water_mark() => Assert.Multiple(() =>
    {
        Assert.That(PeakMemory.OfStatus(["Name:\tcat", "VmPeak:\t  9999 kB", "VmHWM:\t    1234 kB"]), Is.EqualTo(1234));
        Assert.That(PeakMemory.OfStatus(["Name:\tcat", "State:\tZ (zombie)"]), Is.Null);
    });

    [TestCase("table\n\n1 capture, 2 decisions: 2 agree. Exit code 0: all is well.\n", "1 capture, 2 decisions: 2 agree")]
    [TestCase("capture\n  missing\n", "2 lines of report")]
    [TestCase("0.1.0\n", "0.1.0")]
    public void A_report_is_summed_up_by_its_last_line(string report, string sum) => Assert.That(ReportText.Sum(report), Is.EqualTo(sum));

    [Test]
    public void The_page_has_a_section_for_each_table()
    {
        string page = File.ReadAllText(Path.Combine(TestPaths.Root, "docs/benchmarks.md"));
        Assert.That(ResultDocument.HasPlace(page));
        string tables = page[page.IndexOf(ResultDocument.Begin, StringComparison.Ordinal)..page.IndexOf(ResultDocument.End, StringComparison.Ordinal)];
        string[] sections = [.. tables.Split('\n').Where(l => l.StartsWith("### ", StringComparison.Ordinal)).Select(l => l["### ".Length..l.IndexOf(':', StringComparison.Ordinal)])];
        Assert.That(sections, Is.EqualTo(TableNames.All.Append(TableNames.Summary)));
    }
}
