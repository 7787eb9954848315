using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What left decisions open, what agreements rest on, and what was tolerated, over captures.</summary>
internal sealed record Explanation
{
    /// <summary>The inputs that were missing, the one that left most decisions open first.</summary>
    public required IReadOnlyList<OpenInput> Inputs { get; init; }

    /// <summary>What would have recorded them, by kernel line.</summary>
    public required IReadOnlyList<KernelCommands> Commands { get; init; }

    /// <summary>How many agreements rest on each presumption.</summary>
    public required IReadOnlyList<KeyValuePair<Presumptions, long>> Presumed { get; init; }

    /// <summary>How often each fault of a recorder was tolerated.</summary>
    public required IReadOnlyList<KeyValuePair<Quirk, long>> Tolerated { get; init; }

    /// <summary>All decisions.</summary>
    public required long Decisions { get; init; }

    /// <summary>Those that are undetermined.</summary>
    public required long Undetermined { get; init; }

    /// <summary>Adds up the captures, each by the policy that speaks for its kernel.</summary>
    public static Explanation Of(IReadOnlyList<CaptureReport> captures)
    {
        PolicyResult[] policies = [.. captures.Select(c => c.Result.Leading)];
        return new Explanation
        {
            Inputs = InputsOf(captures),
            Commands = CommandsOf(captures),
            Presumed = Sum(policies.SelectMany(p => Single(p.Decisions.Presumed, v => Enum.GetValues<Presumptions>().Where(f => f != 0 && v.HasFlag(f))))),
            Tolerated = Sum(policies.SelectMany(p => p.Quirks)),
            Decisions = policies.Sum(p => p.Decisions.Total.Decisions),
            Undetermined = policies.Sum(p => p.Decisions.Total.Undetermined),
        };
    }

    private static IReadOnlyList<OpenInput> InputsOf(IReadOnlyList<CaptureReport> captures)
    {
        var counts = new Dictionary<MissingInputs, OpenInputCount>();
        foreach (CaptureReport capture in captures)
        {
            foreach (DecisionSite site in DecisionSites.All)
            {
                foreach ((MissingInputs missing, long count) in capture.Result.Leading.Decisions.MissingAt(site))
                {
                    foreach (MissingInputs input in FlagsOf(missing))
                    {
                        counts.TryAdd(input, new OpenInputCount(input));
                        counts[input].Add(capture, site, missing, count);
                    }
                }
            }
        }

        return [.. counts.Values.Select(c => c.Result()).OrderByDescending(i => i.Count).ThenBy(i => i.Input)];
    }

    // Kernels differ in what they trace, and in the type of the counter that a probe reads.
    private static IReadOnlyList<KernelCommands> CommandsOf(IReadOnlyList<CaptureReport> captures) =>
    [
        .. KernelLineCatalogue.All
            .Select(line => new KernelCommands(line.Name, RecordCommands.ForAll(LackedBy([.. captures.Where(c => c.Result.Kernel.Line == line)]), line.Version)))
            .Where(line => line.Commands.Count > 0),
    ];

    private static IReadOnlyList<RecordedInput> LackedBy(IReadOnlyList<CaptureReport> captures) => [.. InputsOf(captures).SelectMany(i => i.Record).Distinct()];

    private static IEnumerable<MissingInputs> FlagsOf(MissingInputs missing) => Enum.GetValues<MissingInputs>().Where(m => m != 0 && missing.HasFlag(m));

    private static IEnumerable<KeyValuePair<T, long>> Single<T>(IEnumerable<KeyValuePair<T, long>> sets, Func<T, IEnumerable<T>> flagsOf) =>
        sets.SelectMany(s => flagsOf(s.Key).Select(flag => KeyValuePair.Create(flag, s.Value)));

    private static IReadOnlyList<KeyValuePair<T, long>> Sum<T>(IEnumerable<KeyValuePair<T, long>> counts)
        where T : notnull =>
        [.. counts.GroupBy(c => c.Key).Select(g => KeyValuePair.Create(g.Key, g.Sum(c => c.Value))).OrderByDescending(c => c.Value).ThenBy(c => c.Key)];
}
