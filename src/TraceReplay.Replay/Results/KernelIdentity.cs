using TraceReplay.Events;
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
    /// <summary>Finds the kernel line: the user's word, else uname or dmesg, else what only some kernels trace.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="asked">The line the user named; null for auto.</param>
    public static KernelIdentity Of(Capture capture, KernelLine? asked)
    {
        ArgumentNullException.ThrowIfNull(capture);
        string? release = capture.Snapshots.Uname;
        if (asked is not null)
        {
            return new KernelIdentity(asked, release, "--kernel", IsCertain: true);
        }

        if (release is not null && ParseRelease(release) is (int major, int minor))
        {
            KernelLine line = KernelLineCatalogue.ForRelease(major, minor, out bool exact);
            string evidence = exact ? release : $"{release}, by the nearest line of the model";
            return new KernelIdentity(line, release, evidence, exact);
        }

        return new KernelIdentity(KernelLineCatalogue.Linux612, null, "nothing in the capture names the kernel", IsCertain: false);
    }

    /// <summary>The kernel line that the events themselves tell, for a capture without uname or dmesg.</summary>
    /// <param name="capture">The capture, its events read.</param>
    public static KernelIdentity FromEvents(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        foreach (EventKind kind in (ReadOnlySpan<EventKind>)[EventKind.BalancePgdatBegin, EventKind.KswapdReclaimFail, EventKind.KswapdClearHopeless])
        {
            if (capture.Files.Any(f => f.CountOf(kind) > 0))
            {
                return new KernelIdentity(KernelLineCatalogue.Linux72, null, $"{EventSchema.NameOf(kind)} is traced", IsCertain: true);
            }
        }

        return new KernelIdentity(KernelLineCatalogue.Linux612, null, "assumed, for nothing in the capture names the kernel", IsCertain: false);
    }

    private static (int Major, int Minor)? ParseRelease(string release)
    {
        string[] parts = release.Split('.', '-', '+');
        return parts.Length >= 2 && int.TryParse(parts[0], out int major) && int.TryParse(parts[1], out int minor) ? (major, minor) : null;
    }
}
