using System.Text;

namespace TraceReplay.Model;

/// <summary>Checks the rules of a policy.</summary>
internal sealed class RuleChecker(string text, IReadOnlyList<PolicyParameter> parameters, PolicyErrors errors)
{
    // Checking and running a rule goes as deep as its expressions lie in each other.
    private const int MaxDepth = 256;

    private readonly Dictionary<PolicyRule, RuleDefinition> _rules = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Whether the policy extends another, so that <c>base</c> is something.</summary>
    public bool HasBase { get; init; }

    /// <summary>Whether all parameters are known; else a name that is not may be one of them.</summary>
    public bool KnowsParameters { get; init; }

    /// <summary>The rules.</summary>
    public IReadOnlyDictionary<PolicyRule, RuleDefinition> Rules => _rules;

    /// <summary>Checks them.</summary>
    public void Check(IEnumerable<RuleSyntax> rules)
    {
        foreach (RuleSyntax written in rules)
        {
            if (InfoOf(written.Target) is { } rule)
            {
                Check(rule, written.Expression);
            }
        }
    }

    private PolicyRuleInfo? InfoOf(PolicyToken target)
    {
        if (PolicyRuleCatalogue.Find(target.Text) is not { } rule)
        {
            string[] names = [.. PolicyRuleCatalogue.All.Select(r => r.Name)];
            errors.Add(target.Span, $"unknown rule '{target.Text}'{DidYouMean.For(target.Text, names, $"; expected {WordList.Or(names)}")}");
            return null;
        }

        if (!_lines.TryAdd(rule.Name, target.Span.Line))
        {
            errors.Add(target.Span, $"a second rule '{rule.Name}'; the first is in line {_lines[rule.Name]}");
            return null;
        }

        return rule;
    }

    private void Check(PolicyRuleInfo rule, ExpressionSyntax expression)
    {
        if (expression.Depth > MaxDepth)
        {
            errors.Add(expression.Span, $"the expression is too long; expected at most {MaxDepth} operators in a row");
            return;
        }

        var scope = new RuleScope(rule, parameters) { HasBase = HasBase, KnowsParameters = KnowsParameters };
        PolicyTerm? term = new ExpressionChecker(scope, errors).Check(expression);
        if (term is not null && term.Type.Unit != rule.Unit)
        {
            string hint = rule.Unit == PolicyUnit.Pages && expression is NumberSyntax { Unit: null } ? $": write {errors.TextAt(expression.Span)} pages" : string.Empty;
            errors.Add(expression.Span, $"{rule.Name} is {PolicyUnits.InWords(rule.Unit)}, and this is {term.Type}{hint}");
        }
        else if (term is not null)
        {
            _rules[rule.Rule] = new RuleDefinition(rule.Rule, term, scope.MaxLocals, WordsOf(expression.Span));
        }
    }

    // Blanks and comments say nothing. No expression holds a text in quotes, so a # always begins a comment.
    private string WordsOf(SourceSpan span)
    {
        var words = new StringBuilder();
        foreach (string line in text.Substring(span.Start, span.Length).Split('\n'))
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            words.Append(' ').Append(comment < 0 ? line : line[..comment]);
        }

        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
