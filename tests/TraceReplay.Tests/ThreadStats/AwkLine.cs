using System.Globalization;
using System.Text.RegularExpressions;

namespace TraceReplay.Tests;

/// <summary>A line of ftrace text as awk would split it, without the product's parser.</summary>
internal sealed partial record AwkLine(string Task, string Event, string Fields)
{
    public string Comm => Task[..Task.LastIndexOf('-')];

    public long this[string field] => long.Parse(Text(field), CultureInfo.InvariantCulture);

    public string Text(string field)
    {
        string key = $" {field}=";
        int start = Fields.IndexOf(key, StringComparison.Ordinal) + key.Length;
        return Fields[start..].Split(' ')[0];
    }

    public static IEnumerable<AwkLine> Of(string capture) =>
        from line in CaptureTexts.Lines(capture, "ftrace.txt.gz")
        let match = Shape().Match(line)
        where match.Success
        select new AwkLine(match.Groups["task"].Value.Trim(), match.Groups["event"].Value, match.Groups["fields"].Value);

    [GeneratedRegex(@"^(?<task>.{16}-\d+) +\[\d+\] \S+ +[\d.]+: (?<event>\w+):(?<fields> .*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
