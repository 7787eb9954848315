using System.Globalization;
using System.Xml.Linq;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class JUnitReportTests
{
    // What Jenkins' junit-10.xsd (xunit-plugin) allows and what is written; GitLab and GitHub's actions read the same.
    private static readonly Dictionary<string, (string[] Attributes, string[] Children)> Shape = new(StringComparer.Ordinal)
    {
        ["testsuites"] = (["name", "tests", "failures", "errors", "time"], ["testsuite"]),
        ["testsuite"] = (["name", "tests", "failures", "errors", "time", "skipped"], ["testcase"]),
        ["testcase"] = (["classname", "name", "time"], ["failure", "error", "skipped", "system-out"]),
        ["failure"] = (["type", "message"], []),
        ["error"] = (["type", "message"], []),
        ["skipped"] = (["type", "message"], []),
        ["system-out"] = ([], []),
    };

    [Test]
    public void Every_element_has_the_attributes_and_children_that_readers_know()
    {
        XElement[] all = [.. Read(MixedReport.All).DescendantsAndSelf()];
        foreach (XElement element in all)
        {
            (string[] attributes, string[] children) = Shape[element.Name.LocalName];
            Assert.That(element.Attributes().Select(a => a.Name.LocalName), Is.EqualTo(attributes), element.ToString());
            Assert.That(element.Elements().Select(e => e.Name.LocalName).Distinct(), Is.SubsetOf(children));
        }

        Assert.That(all.Select(e => e.Name.LocalName).Distinct(), Is.EquivalentTo(Shape.Keys), "the report has one of each");
    }

    [Test]
    public void The_counts_are_those_of_the_tests_below()
    {
        XElement root = Read(MixedReport.All);
        foreach (XElement element in root.DescendantsAndSelf().Where(e => e.Attribute("tests") is not null))
        {
            Assert.That(Number(element, "tests"), Is.EqualTo(element.Descendants("testcase").Count()));
            Assert.That(Number(element, "failures"), Is.EqualTo(element.Descendants("failure").Count()));
            Assert.That(Number(element, "errors"), Is.EqualTo(element.Descendants("error").Count()));
            Assert.That(element.Name == "testsuites" || Number(element, "skipped") == element.Descendants("skipped").Count());
        }

        Assert.That(root.Elements().Select(s => (Number(s, "failures"), Number(s, "errors"))), Is.EqualTo(((int, int)[])[(0, 0), (3, 0), (1, 0), (0, 0), (0, 1), (1, 0)]));
    }

    [Test]
    public void A_failure_has_the_finding_s_first_line_as_message_and_all_of_it_as_text()
    {
        XElement failure = Read(MixedReport.All).Descendants("failure").First();
        string message = failure.Attribute("message")!.Value;
        Assert.That(message, Does.Contain(": error: should_reclaim_retry: "));
        Assert.That(failure.Value, Does.StartWith(message + "\n").And.Contain("\n    expected no_progress_loops=").And.Contain("\n    source   mm/page_alloc.c:"));
    }

    [Test]
    public void A_task_that_calls_itself_by_what_xml_cannot_write_breaks_nothing()
    {
        const string name = "a\u0001<&\"\uFFFF\uD800\U0001F600";
        var report = new VerifyReport { Captures = [], Problems = [new InputProblem(name, name)] };
        XElement suite = Read(report).Element("testsuite")!;
        Assert.That(suite.Attribute("name")!.Value, Is.EqualTo("a?<&\"??\U0001F600"));
        Assert.That(suite.Descendants("error").Single().Value, Is.EqualTo("a?<&\"??\U0001F600"));
    }

    private static XElement Read(VerifyReport report)
    {
        using var stream = new MemoryStream(MixedReport.JUnit(report));
        return XDocument.Load(stream).Root!;
    }

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
