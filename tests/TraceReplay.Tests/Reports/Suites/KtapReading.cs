using System.Globalization;
using System.Text.RegularExpressions;

namespace TraceReplay.Tests;

/// <summary>Reads KTAP as strictly as its specification lets a writer be: anything else is an assertion that fails.</summary>
internal sealed partial class KtapReading(string text)
{
    private const string Indent = "  ";

    private readonly Queue<string> _lines = new(text.TrimEnd('\n').Split('\n'));

    /// <summary>A result with those below it.</summary>
    public sealed record Result(bool IsOk, string Name, string? Directive, IReadOnlyList<string> Diagnostics, IReadOnlyList<Result> Below);

    public static IReadOnlyList<Result> Of(string text)
    {
        var reading = new KtapReading(text);
        IReadOnlyList<Result> results = reading.Level(string.Empty, null);
        Assert.That(reading._lines, Has.Count.EqualTo(1), "only the totals stand behind the last result");
        Assert.That(reading._lines.Dequeue(), Does.Match(@"^# Totals: pass:\d+ fail:\d+ xfail:0 xpass:0 skip:\d+ error:\d+$"));
        return results;
    }

    private List<Result> Level(string indent, string? name)
    {
        Assert.That(_lines.Dequeue(), Is.EqualTo($"{indent}KTAP version 1"));
        if (name is not null)
        {
            Assert.That(_lines.Dequeue(), Is.EqualTo($"{indent}# Subtest: {name}"));
        }

        int plan = int.Parse(PlanLine().Match(_lines.Dequeue()).Groups["count"].Value, CultureInfo.InvariantCulture);
        List<Result> results = [];
        while (results.Count < plan)
        {
            results.Add(Next(indent, results.Count + 1));
        }

        return results;
    }

    private Result Next(string indent, int number)
    {
        IReadOnlyList<Result> below = _lines.Peek() == $"{indent}{Indent}KTAP version 1" ? Level(indent + Indent, SubtestName(indent + Indent)) : [];
        List<string> diagnostics = [];
        while (_lines.Peek().StartsWith($"{indent}#", StringComparison.Ordinal))
        {
            diagnostics.Add(_lines.Dequeue()[(indent.Length + 1)..]);
        }

        string line = _lines.Dequeue();
        Match match = ResultLine().Match(line);
        Assert.That(match.Success && match.Groups["indent"].Value == indent && match.Groups["number"].Value == number.ToString(CultureInfo.InvariantCulture), line);
        return new Result(match.Groups["ok"].Value == "ok", match.Groups["name"].Value, match.Groups["directive"] is { Success: true } directive ? directive.Value : null, diagnostics, below);
    }

    private string SubtestName(string indent) => _lines.ElementAt(1)[$"{indent}# Subtest: ".Length..];

    [GeneratedRegex(@"^ *1\.\.(?<count>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlanLine();

    [GeneratedRegex("^(?<indent> *)(?<ok>ok|not ok) (?<number>[0-9]+) (?<name>[^#]*[^# ])( # (?<directive>(SKIP|ERROR) .+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResultLine();
}
