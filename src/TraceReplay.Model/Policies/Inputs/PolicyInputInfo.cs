namespace TraceReplay.Model;

/// <summary>What is to be known of an input of policies.</summary>
/// <param name="Input">The input.</param>
/// <param name="Name">Its name in a policy file.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Rules">The rules that can read it.</param>
/// <param name="Missing">What an output names where it is not known.</param>
/// <param name="Meaning">What it is, and where it comes from.</param>
public sealed record PolicyInputInfo(
    PolicyInput Input, string Name, PolicyUnit Unit, IReadOnlyList<PolicyRule> Rules, MissingInputs Missing, string Meaning);
