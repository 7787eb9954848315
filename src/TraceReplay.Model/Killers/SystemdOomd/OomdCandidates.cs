namespace TraceReplay.Model;

/// <summary>The cgroups that systemd-oomd can kill (recursively_get_cgroup_context and oomd_sort_cgroup_contexts, src/oom).</summary>
internal static class OomdCandidates
{
    /// <summary>The leaves below a cgroup, and what has memory.oom.group, below which it does not look; those with user.oomd_omit left out.</summary>
    public static IEnumerable<(string Path, Tri Eligible)> Below(SampledMachine machine, long tick, string prefix)
    {
        IReadOnlyList<string> all = machine.Cgroups(tick);
        foreach (string path in all.Where(p => IsWithin(p, prefix)))
        {
            bool isLeaf = !all.Any(o => o != path && IsWithin(o, path));
            Tri reached = all.Where(o => o != path && o != prefix && IsWithin(o, prefix) && IsWithin(path, o))
                .Aggregate(Tri.True, (t, o) => Kleene.And(t, Kleene.Not(IsGroup(machine, tick, o))));
            Tri chosen = isLeaf ? Tri.True : path == prefix ? Tri.False : IsGroup(machine, tick, path);
            Tri eligible = Kleene.And(reached, chosen);
            if (eligible != Tri.False && machine.Setting(tick, path, c => c.OomdPreference) != "omit")
            {
                yield return (path, eligible);
            }
        }
    }

    /// <summary>Its rank by ManagedOOMPreference: what is to be avoided comes last.</summary>
    public static Quantity Preference(SampledMachine machine, long tick, string path) =>
        Quantity.Exactly(machine.Setting(tick, path, c => c.OomdPreference) == "avoid" ? 0 : 1);

    /// <summary>Whether a cgroup is another or lies below it.</summary>
    public static bool IsWithin(string path, string prefix) =>
        prefix == SampledMachine.Root || path == prefix || path.StartsWith(prefix + "/", StringComparison.Ordinal);

    private static Tri IsGroup(SampledMachine machine, long tick, string path) =>
        machine.Setting(tick, path, c => c.OomGroup) is bool group ? Kleene.Known(group) : Tri.Unknown;
}
