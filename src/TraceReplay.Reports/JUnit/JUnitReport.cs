using System.Globalization;
using System.Text;
using System.Xml;

namespace TraceReplay.Reports;

/// <summary><c>verify --format junit</c>: the XML of JUnit as Jenkins, GitLab and GitHub's actions read it.</summary>
public static class JUnitReport
{
    // No times are measured, so that every run gives the same bytes; but there are readers that take a missing one for an error.
    private const string NoTime = "0";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes the report.</summary>
    public static void Write(Stream output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        IReadOnlyList<TestSuite> suites = TestSuites.Of(report);
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "tracereplay verify");
            Counts(xml, suites.Sum(s => s.Cases.Count), suites.Sum(s => s.Count(TestStatus.Fail)), suites.Sum(s => s.Count(TestStatus.Error)));
            foreach (TestSuite suite in suites)
            {
                Write(xml, suite);
            }

            xml.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void Write(XmlWriter xml, TestSuite suite)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlCharacters.Valid(suite.Name));
        Counts(xml, suite.Cases.Count, suite.Count(TestStatus.Fail), suite.Count(TestStatus.Error));
        xml.WriteAttributeString("skipped", suite.Count(TestStatus.Skip).ToString(CultureInfo.InvariantCulture));
        foreach (TestCase test in suite.Cases)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", XmlCharacters.Valid($"{suite.Name}.{test.Group}"));
            xml.WriteAttributeString("name", XmlCharacters.Valid(test.Name));
            xml.WriteAttributeString("time", NoTime);
            Outcome(xml, test);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("time", NoTime);
    }

    private static void Outcome(XmlWriter xml, TestCase test)
    {
        string text = XmlCharacters.Valid(string.Join('\n', [test.Summary, .. test.Lines]));
        if (test.Status == TestStatus.Pass)
        {
            xml.WriteElementString("system-out", text);
            return;
        }

        xml.WriteStartElement(test.Status switch { TestStatus.Fail => "failure", TestStatus.Error => "error", _ => "skipped" });
        xml.WriteAttributeString("type", test.Group);
        xml.WriteAttributeString("message", XmlCharacters.Valid(test.Summary));
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
