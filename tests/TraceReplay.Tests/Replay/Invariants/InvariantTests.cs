using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class InvariantTests
{
    private static readonly InvariantCase[] All = [.. RetryCases.All, .. ReclaimCases.All, .. OomCases.All, .. KswapdCases.All];

    // What these say is said by one line, so no loss before it takes it back.
    private static readonly int[] OfOneLine = [1, 2, 7, 8, 9, 14, 30, 31, 38, 39];

    public static IEnumerable<TestCaseData> Cases() => All.Select((c, index) => new TestCaseData(index).SetName(c.ToString()));

    public static IEnumerable<string> Ids() => InvariantCatalogue.All.Select(i => i.Id);

    [TestCaseSource(nameof(Cases))]
    public void Case(int index)
    {
        InvariantCase rule = All[index];
        InvariantResult result = rule.Run();
        InvariantCount count = result.Counts[rule.Number - 1];
        Assert.Multiple(() =>
        {
            Assert.That(result.Findings.Select(f => (f.Id, f.Line)), Is.EqualTo(rule.Line == 0 ? [] : new[] { (rule.Info.Id, (long)rule.Line) }));
            Assert.That(count.Checked > 0, Is.Not.EqualTo(rule.NotChecked));
            Assert.That(count.NotChecked is null, Is.Not.EqualTo(rule.NotChecked));
            Assert.That(count.Broken, Is.EqualTo(rule.Line == 0 ? 0 : 1));
            if (rule.Tolerated is (Quirk quirk, long times))
            {
                Assert.That(result.Quirks, Is.EqualTo(new Dictionary<Quirk, long> { [quirk] = times }));
            }
        });
    }

    [Test]
    public void Every_invariant_has_a_trace_that_holds_and_one_that_breaks_it([Range(1, 40)] int number)
    {
        InvariantCase[] cases = [.. All.Where(c => c.Number == number)];
        Assert.That(cases.Any(c => c.Line == 0 && !c.NotChecked && c.Tolerated is null), Is.True);
        Assert.That(cases.Any(c => c.Line > 0), Is.True);
    }

    [TestCaseSource(nameof(Ids))]
    public void The_example_breaks_its_invariant_at_its_line_and_no_other_on_every_line_of_the_kernel(string id)
    {
        InvariantInfo info = InvariantCatalogue.Find(id)!;
        foreach (KernelLine line in info.KernelLines)
        {
            Finding[] findings = [.. InvariantReading.Of(info.Example, line).Findings];
            Assert.That(findings.Select(f => (f.Id, f.Line)), Is.EqualTo(new[] { (id, (long)info.Example.Line) }), line.Name);
            Finding finding = findings[0];
            Assert.Multiple(() =>
            {
                Assert.That((finding.Kind, finding.IsError, finding.File), Is.EqualTo((FindingKind.Invariant, true, "ftrace.txt")));
                Assert.That(finding.Source, Is.EqualTo(info.Places[0].Of(line)));
                Assert.That(new[] { finding.Message, finding.Expected, finding.Actual }, Is.All.Not.Null.And.All.Not.Empty);
                Assert.That(finding.Expected, Is.Not.EqualTo(finding.Actual));
            });
        }
    }

    [TestCaseSource(nameof(Ids))]
    public void A_line_of_the_kernel_that_lacks_the_rule_is_not_held_against_it(string id)
    {
        InvariantInfo info = InvariantCatalogue.Find(id)!;
        foreach (KernelLine line in KernelLineCatalogue.All.Except(info.KernelLines))
        {
            InvariantResult result = InvariantReading.Of(info.Example, line);
            Assert.That(result.Findings.Where(f => f.Id == id), Is.Empty);
            Assert.That(result.Counts[info.Number - 1].NotChecked, Is.EqualTo($"not a rule of {line.Name}"));
        }
    }

    [TestCaseSource(nameof(Ids))]
    public void A_loss_before_the_line_takes_the_accusation_back(string id)
    {
        InvariantInfo info = InvariantCatalogue.Find(id)!;
        List<string> lines = [.. info.Example.Lines];
        lines.Insert(info.Example.Line - 1, "CPU:0 [LOST 12 EVENTS]");
        bool stays = OfOneLine.Contains(info.Number);
        InvariantResult result = InvariantReading.Of(lines, info.KernelLines.Last(), info.Example.Zoneinfo is string zoneinfo ? [("zoneinfo.before", zoneinfo)] : []);
        Assert.That(result.Findings.Any(f => f.Id == id), Is.EqualTo(stays));
    }

    [Test]
    public void Of_one_invariant_ten_lines_are_told_and_the_others_counted()
    {
        IEnumerable<string> lines = InvariantExample.Ftrace([.. Enumerable.Repeat(ExampleLines.ZoneEvent(17, 0), 12)]);
        InvariantResult result = InvariantReading.Of(lines, KernelLineCatalogue.Linux612);
        Assert.Multiple(() =>
        {
            Assert.That(result.Broken, Is.EqualTo(12));
            Assert.That(result.Findings, Has.Count.EqualTo(11));
            Assert.That(result.Findings[^1].Message, Is.EqualTo("2 more lines that break I01 are counted, not shown"));
        });
    }

    [Test]
    public void Lines_without_a_time_stand_in_no_order()
    {
        const string Rows = "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK\napp 100 0 0 346 10702 10408 9 1\napp 100 0 0 346 10702 10408 3 1";
        InvariantResult result = InvariantReading.Of([Rows], KernelLineCatalogue.Linux612);
        Assert.That(result.Findings, Is.Empty);
        Assert.That(result.Counts.Where(c => c.Checked > 0).Select(c => c.Invariant.Number), Is.EqualTo(new[] { 1, 7, 8 }));
    }
}
