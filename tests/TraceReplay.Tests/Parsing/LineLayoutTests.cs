using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>
/// The columns that a line shows for the lines after it: where they are known, the bytes before the time tell task and CPU, and only flags
/// and blanks stand between.
/// </summary>
public sealed class LineLayoutTests
{
    private const string Wake = "mm_vmscan_kswapd_wake: nid=0 order=3";

    [TestCase("     Web Content-1234    (   1234) [001] d..1.    45.301122: " + Wake, "     Web Content-1234    (   1234) [001]", "45.301122")]
    [TestCase("            app1-288     [001]    45.301122: " + Wake, "            app1-288     [001]", "45.301122")]
    [TestCase("tc:       hog-noswap-200   [000] .....    37.587226: " + Wake, "tc:       hog-noswap-200   [000]", "37.587226")]
    [TestCase("            app1     288 [001]    45.358600:         vmscan:" + Wake, "            app1     288 [001]", "45.358600")]
    [TestCase("            app1     288 [001] K        45.358600:         vmscan:" + Wake, "            app1     288 [001]", "45.358600")]
    [TestCase("            app1     288    45.358600:         vmscan:" + Wake, "            app1     288", "45.358600")]
    public void A_line_with_task_cpu_and_time_shows_its_columns(string line, string prefix, string time)
    {
        LineLayout layout = LayoutAfter(line);
        Assert.That(
            (line[..layout.Prefix], line[layout.TimeStart..layout.TimeEnd], line[layout.TimeEnd]), Is.EqualTo((prefix, time, ':')));
    }

    [TestCase("   <...>-77        1d..2.  123us : " + Wake)]
    [TestCase("[   57.345678]          kswapd0-49      [000] .....    45.301122: " + Wake)]
    [TestCase("""{"type": "printf", "data": "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3\n"}""")]
    [TestCase("            app1     288 [001]         vmscan:" + Wake)]
    [TestCase("[node 0] [4294909581] kswapd end, kswapd_failures 13")]
    [TestCase("# a header")]
    [TestCase("and some words")]
    public void Any_other_line_shows_none(string line)
    {
        Assert.That(LayoutAfter("            app1-288     [001] .....    45.301122: " + Wake, line).IsKnown, Is.False);
    }

    private static LineLayout LayoutAfter(params string[] lines)
    {
        var dialects = new DialectSet(new NameTable());
        TraceEvent e = default;
        foreach (string line in lines)
        {
            dialects.Read(Encoding.UTF8.GetBytes(line), ref e);
        }

        return dialects.Context.Layout;
    }
}
