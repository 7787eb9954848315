using System.Globalization;
using System.Text;

namespace TraceReplay.Tests;

/// <summary>The results as a markdown table: by kind of mutation, by target, by excuse, and what was missed.</summary>
internal sealed class MutationTable(IReadOnlyList<MutantResult> results)
{
    private readonly StringBuilder _text = new();

    public override string ToString()
    {
        _text.Clear();
        AddTable("target", results.GroupBy(r => r.Mutant.Operator.Target).OrderBy(g => Targets.All.ToList().IndexOf(g.Key)));
        AddTable("target: mutation", results.GroupBy(r => $"{r.Mutant.Operator.Target}: {r.Mutant.Operator.Name}"));
        AddExcuses();
        AddMissed();
        return _text.ToString();
    }

    /// <summary>The part of the mutants that change something a rule speaks of that was found, in percent; null where there are none.</summary>
    public static double? Rate(IEnumerable<MutantResult> results)
    {
        int found = results.Count(r => r.Outcome == Outcome.Found);
        int due = found + results.Count(r => r.Outcome == Outcome.Missed);
        return due == 0 ? null : 100.0 * found / due;
    }

    private void AddTable(string of, IEnumerable<IGrouping<string, MutantResult>> groups)
    {
        Line($"| {of} | mutants | found | equivalent | undetermined by nature | missed | rate |");
        Line($"|---|---|---|---|---|---|---|");
        foreach (IGrouping<string, MutantResult> group in groups)
        {
            Row(group.Key, group);
        }

        Row("all", results);
        Line($"");
    }

    private void Row(string name, IEnumerable<MutantResult> group)
    {
        string rate = Rate(group) is double percent ? percent.ToString("F1", CultureInfo.InvariantCulture) + "%" : "–";
        Line($"| {name} | {group.Count()} | {Count(group, Outcome.Found)} | {Count(group, Outcome.Equivalent)} | {Count(group, Outcome.Undetermined)} | {Count(group, Outcome.Missed)} | {rate} |");
    }

    private void AddExcuses()
    {
        Line($"| excuse | outcome | excused | found all the same | why | source |");
        Line($"|---|---|---|---|---|---|");
        foreach (Excuse excuse in ExcuseCatalogue.All)
        {
            MutantResult[] spoken = [.. results.Where(r => r.Excuse == excuse)];
            Line($"| {excuse.Name} | {excuse.Outcome} | {spoken.Count(r => r.Outcome != Outcome.Found)} | {Count(spoken, Outcome.Found)} | {excuse.Why} | {excuse.Source} |");
        }

        Line($"");
    }

    private void AddMissed()
    {
        Line($"Missed:");
        Line($"");
        foreach (MutantResult result in results.Where(r => r.Outcome == Outcome.Missed))
        {
            Line($"- {result}");
        }
    }

    private static int Count(IEnumerable<MutantResult> group, Outcome outcome) => group.Count(r => r.Outcome == outcome);

    private void Line(FormattableString text) => _text.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
