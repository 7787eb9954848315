namespace TraceReplay.Model;

/// <summary>What is to be known of a rule that a policy can change.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">Its name in a policy file: the kernel's function or counter, and what is decided.</param>
/// <param name="Unit">The unit of its expression.</param>
/// <param name="Site">Where the kernel decides it.</param>
/// <param name="Meaning">What it decides, and when it is asked.</param>
public sealed record PolicyRuleInfo(PolicyRule Rule, string Name, PolicyUnit Unit, DecisionSite Site, string Meaning);
