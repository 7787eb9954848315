using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Which kernel a capture was recorded on, as far as it says.</summary>
/// <param name="Line">The kernel line whose rules it is held against.</param>
/// <param name="Release">The release (<c>6.12.107+deb13-cloud-amd64</c>), or null when the capture does not say.</param>
/// <param name="Evidence">What told it, for people.</param>
/// <param name="IsCertain">Whether the release is of the line itself, or the user named the line.</param>
public sealed record KernelIdentity(KernelLine Line, string? Release, string Evidence, bool IsCertain)
{
    /// <summary>The version that was recorded, be it one the model has no line for; null when it is not known.</summary>
    public KernelVersion? Version { get; init; }

    /// <summary>The version of the kernel that <see cref="Line"/> stands for here: the recorded one, else the line's own.</summary>
    public KernelVersion Presumed => Version ?? KernelVersion.Parse(Line.Name)!.Value;

    /// <summary>What the events and snapshots show of the kernel. Stands once the events were read.</summary>
    public IReadOnlyList<KernelSign> Signs { get; init; } = [];

    /// <summary>What in the capture speaks against <see cref="Line"/>, in words. Stands once the events were read.</summary>
    public IReadOnlyList<string> Contradictions { get; init; } = [];

    /// <summary>Finds the kernel line: the user's word, else uname or dmesg, else what only some kernels trace.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="asked">The line the user named; null for auto.</param>
    public static KernelIdentity Of(Capture capture, KernelLine? asked)
    {
        ArgumentNullException.ThrowIfNull(capture);
        string? release = capture.Snapshots.Uname;
        KernelVersion? version = release is null ? null : KernelVersion.Parse(release);
        if (asked is not null)
        {
            return new KernelIdentity(asked, release, "--kernel", IsCertain: true) { Version = version is KernelVersion v && LineOf(v) == asked ? v : null };
        }

        if (version is KernelVersion known)
        {
            KernelLine line = KernelLineCatalogue.ForRelease(known.Major, known.Minor, out bool exact);
            string evidence = exact ? release! : $"{release}, by the nearest line of the model";
            return new KernelIdentity(line, release, evidence, exact) { Version = version };
        }

        return new KernelIdentity(KernelLineCatalogue.Linux612, null, "nothing in the capture names the kernel", IsCertain: false);
    }

    /// <summary>The kernel line that the events themselves tell, for a capture without uname or dmesg.</summary>
    /// <param name="capture">The capture, its events read.</param>
    public static KernelIdentity FromEvents(Capture capture) => KernelNarrowing.Of(SignsOf(capture));

    /// <summary>This identity with what the events and snapshots say for and against it.</summary>
    /// <param name="capture">The capture, its events read.</param>
    public KernelIdentity HeldAgainst(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        IReadOnlyList<KernelSign> signs = SignsOf(capture);
        return this with { Signs = signs, Contradictions = KernelContradictions.Of(this, signs, capture.Snapshots) };
    }

    /// <summary>The line whose rules a version follows.</summary>
    internal static KernelLine LineOf(KernelVersion version) => KernelLineCatalogue.ForRelease(version.Major, version.Minor, out _);

    private static List<KernelSign> SignsOf(Capture capture)
    {
        List<KernelSign> signs = [];
        foreach (KernelMark mark in KernelMarks.All)
        {
            if (mark.Look(capture) is bool has)
            {
                signs.Add(new KernelSign(mark, has));
            }
        }

        return signs;
    }
}
