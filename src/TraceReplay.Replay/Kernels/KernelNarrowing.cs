using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>Narrows the kernel versions down to those that can have left all signs.</summary>
internal static class KernelNarrowing
{
    public static KernelIdentity Of(IReadOnlyList<KernelSign> signs)
    {
        KernelVersion[] fit = [.. KernelMarks.Versions.Where(v => signs.All(s => s.Admits(v)))];
        if (fit.Length == KernelMarks.Versions.Count)
        {
            return new KernelIdentity(KernelLineCatalogue.Linux612, null, "assumed, for nothing in the capture names the kernel", IsCertain: false) { Signs = signs };
        }

        return fit.Length == 0 ? OfTwo(signs) : OfThose(fit, signs);
    }

    private static KernelIdentity OfThose(KernelVersion[] fit, IReadOnlyList<KernelSign> signs)
    {
        // A line of the model that fits goes before one that only is the nearest to a version that does, and one that was read from
        // its source before one that was not.
        IEnumerable<KernelLine> lines = KernelLineCatalogue.All.Where(l => fit.Contains(l.Version));
        KernelLine line = lines.LastOrDefault(l => l.IsReadFromSource) ?? lines.LastOrDefault() ?? KernelIdentity.LineOf(fit[^1]);
        bool certain = Array.TrueForAll(fit, v => KernelIdentity.LineOf(v) == line);
        string why = string.Join("; ", Telling(signs, fit));
        return new KernelIdentity(line, null, certain ? why : $"{Words(fit)} can be it: {why}", certain)
        {
            Version = fit.Length == 1 ? fit[0] : null,
            Signs = signs,
        };
    }

    // No single kernel left all of these: what kernels gained tells more than what is not there.
    private static KernelIdentity OfTwo(IReadOnlyList<KernelSign> signs)
    {
        KernelSign newest = signs.FirstOrDefault(s => s.Has && s.Mark.IsGain) ?? signs[0];
        KernelVersion version = KernelMarks.Versions.First(newest.Admits);
        return new KernelIdentity(KernelIdentity.LineOf(version), null, newest.ToString(), IsCertain: false)
        {
            Signs = signs,
            Contradictions = [.. signs.Where(s => !s.Admits(version)).Select(s => $"{newest} does not go with {s}")],
        };
    }

    // What rules out the next older version and the next newer one; other signs say no more.
    private static IEnumerable<string> Telling(IReadOnlyList<KernelSign> signs, KernelVersion[] fit)
    {
        KernelVersion[] beside = [.. KernelMarks.Versions.TakeWhile(v => v != fit[0]).TakeLast(1), .. KernelMarks.Versions.SkipWhile(v => v != fit[^1]).Skip(1).Take(1)];
        return beside.Select(v => signs.First(s => !s.Admits(v)).ToString()).Distinct(StringComparer.Ordinal);
    }

    private static string Words(KernelVersion[] fit) => fit.Length == 1 ? fit[0].ToString() : fit[^1] == KernelMarks.Versions[^1] ? $"{fit[0]} and later" : $"{fit[0]} to {fit[^1]}";
}
