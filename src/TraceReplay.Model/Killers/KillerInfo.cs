namespace TraceReplay.Model;

/// <summary>A killer by the name that the clause <c>killer NAME</c> of a policy has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The parameters that the policy has to declare.</param>
/// <param name="Make">Makes it with their values.</param>
internal sealed record KillerInfo(string Name, IReadOnlyList<(string Name, PolicyUnit Unit)> Parameters, Func<KillerSettings, Killer> Make);
