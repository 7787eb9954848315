using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>docs/policies.md says what the catalogues say, and its example is what the command prints.</summary>
public sealed class PolicyDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(TestPaths.Root, "docs", "policies.md"));

    [Test]
    public void It_has_every_policy_rule_and_input_with_its_meaning()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (PolicyDefinition policy in BuiltInPolicies.Names.Select(n => BuiltInPolicies.Find(n)!))
            {
                Assert.That(Lines, Has.One.EqualTo($"| `{policy.Name}` | {policy.Extends ?? $"kernel {policy.Line!.Name}"} | {policy.Summary} |"));
            }

            foreach (PolicyRuleInfo rule in PolicyRuleCatalogue.All)
            {
                Assert.That(Lines, Has.One.EqualTo($"| `{rule.Name}` | {rule.Unit.ToString().ToLowerInvariant()} | {rule.Meaning} |"));
            }

            foreach (PolicyInputInfo input in PolicyInputCatalogue.All)
            {
                string begin = $"| `{input.Name}` | {input.Unit.ToString().ToLowerInvariant()} | ";
                Assert.That(Lines, Has.One.Matches<string>(l => l!.StartsWith(begin, StringComparison.Ordinal) && l.EndsWith($" | {input.Meaning} |", StringComparison.Ordinal)));
            }
        }
    }

    [Test]
    public async Task Its_five_lines_give_the_error_that_it_shows()
    {
        using var folder = new TempFolder();
        string[] five = [.. Lines.SkipWhile(l => l != "## Five lines").Skip(2).Take(5).Select(l => l[4..])];
        folder.Write("anon-headway.policy", string.Join('\n', five) + "\n");
        CommandRun run = await CommandRun.OfAsync("policies", folder["anon-headway.policy"]);
        string[] shown = [.. Lines.SkipWhile(l => !l.StartsWith("    ./anon-headway.policy:", StringComparison.Ordinal)).Take(3).Select(l => l[4..])];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Error.Replace(folder["anon-headway.policy"], "./anon-headway.policy", StringComparison.Ordinal), Is.EqualTo(string.Join('\n', shown) + "\n"));
            Assert.That(Policies.Read(string.Join('\n', five).Replace("scaned", "scanned", StringComparison.Ordinal)).Errors, Is.Empty);
        }
    }
}
