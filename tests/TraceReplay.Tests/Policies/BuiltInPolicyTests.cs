using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class BuiltInPolicyTests
{
    [TestCaseSource(typeof(BuiltInPolicies), nameof(BuiltInPolicies.Names))]
    public void Every_built_in_text_is_a_policy_of_its_name_with_a_summary_and_a_source(string name)
    {
        PolicyDefinition definition = BuiltInPolicies.Find(name)!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(definition.Name, Is.EqualTo(name));
            Assert.That(definition.Summary, Is.Not.Empty);
            Assert.That(definition.Sources, Is.Not.Empty);
            Assert.That(Policy.Find(name)?.Name, Is.EqualTo(name));
        }
    }

    [Test]
    public void The_baselines_leave_every_rule_to_the_model()
    {
        foreach (KernelLine line in KernelLineCatalogue.All)
        {
            var written = BuiltInPolicies.Of(line).ToPolicy();
            Assert.That(PolicyRuleCatalogue.All.Select(r => written.RulesOn(line)[r.Rule]), Is.All.Null, line.Name);
        }
    }

    [Test]
    public void A_patch_has_the_rules_of_its_own_text_and_of_what_it_extends()
    {
        CompiledRules rules = Policy.Find("chen-2")!.RulesOn(KernelLineCatalogue.Linux612);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rules[PolicyRule.Reset], Is.Not.Null);
            Assert.That(rules.HasAny(PolicyRule.Reclaimable, PolicyRule.ResetsLoops, PolicyRule.Retry, PolicyRule.Fails, PolicyRule.Hopeless), Is.False);
            Assert.That(rules.InputsOf(PolicyRule.Reset), Is.EqualTo(InputSet.None.With(PolicyInput.Reclaimed).With(PolicyInput.NodeBalanced)));
        }
    }
}
