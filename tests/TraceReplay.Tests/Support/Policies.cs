using System.Text;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>Reads and runs policies for tests.</summary>
internal static class Policies
{
    public static PolicyReading Read(string text, params (string Name, string Text)[] beside) => PolicyLoader.Read(
        FileOf("my", text),
        name => beside.Where(b => b.Name == name).Select(b => FileOf(b.Name, b.Text)).FirstOrDefault());

    public static PolicyFile FileOf(string name, string text) => new(name + ".policy", Encoding.UTF8.GetBytes(text));

    /// <summary>The errors of a text, each with its lines.</summary>
    public static string[] Errors(string text, params (string Name, string Text)[] beside) =>
        [.. Read(text, beside).Errors.Select(e => e.ToString())];

    /// <summary>The head lines of the errors of a policy with one rule.</summary>
    public static string[] RuleErrors(string expression, string rule = "should_reclaim_retry.reclaimable") =>
        [.. Read(WithRule(expression, rule)).Errors.Select(e => e.ToString().Split('\n')[0])];

    public static string WithRule(string expression, string rule = "should_reclaim_retry.reclaimable") =>
        $"policy my\nextends mainline\nrule {rule} =\n{expression}\n";

    /// <summary>The value of an expression, as a rule has it.</summary>
    public static Quantity Run(string expression, PolicyRule rule, params (PolicyInput Input, Quantity Value)[] inputs)
    {
        PolicyReading reading = Read(WithRule(expression, PolicyRuleCatalogue.Of(rule).Name));
        Assert.That(reading.Errors.Select(e => e.ToString()), Is.Empty);
        return Run(reading.Definition!.ToPolicy(), rule, inputs);
    }

    public static Quantity Run(Policy policy, PolicyRule rule, params (PolicyInput Input, Quantity Value)[] inputs) =>
        policy.RulesOn(policy.LineOn(KernelLineCatalogue.Linux612))[rule]!(Frame(inputs));

    public static InputFrame Frame(params (PolicyInput Input, Quantity Value)[] inputs)
    {
        var frame = new InputFrame();
        foreach ((PolicyInput input, Quantity value) in inputs)
        {
            frame[input] = value;
        }

        return frame;
    }
}
