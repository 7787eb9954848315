namespace TraceReplay.Model;

/// <summary>Whom a killer kills: a cgroup or a task.</summary>
/// <param name="Name">Its name; null where that is not known.</param>
/// <param name="Candidates">Those among which it is; empty where the samples do not tell them, and where it is known.</param>
public sealed record KillerVictim(string? Name, IReadOnlyList<string> Candidates)
{
    /// <summary>Nothing tells whom.</summary>
    public static KillerVictim None { get; } = new(null, []);
}
