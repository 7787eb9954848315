using System.Globalization;

namespace TraceReplay.Model;

/// <summary>A kernel version as releases and lines begin with it: <c>6.18</c>.</summary>
/// <param name="Major">Major version.</param>
/// <param name="Minor">Minor version.</param>
public readonly record struct KernelVersion(int Major, int Minor)
{
    private const NumberStyles Digits = NumberStyles.None;

    /// <summary>The version that a release (<c>6.12.107+deb13-cloud-amd64</c>) or a line's name begins with; null when it does not.</summary>
    public static KernelVersion? Parse(string release)
    {
        ArgumentNullException.ThrowIfNull(release);
        string[] parts = release.Split('.', '-', '+');
        return parts.Length >= 2
            && int.TryParse(parts[0], Digits, CultureInfo.InvariantCulture, out int major)
            && int.TryParse(parts[1], Digits, CultureInfo.InvariantCulture, out int minor)
            ? new KernelVersion(major, minor)
            : null;
    }

    /// <summary>Whether this version came before another.</summary>
    public bool IsBefore(KernelVersion other) => Major != other.Major ? Major < other.Major : Minor < other.Minor;

    /// <summary>The version as the kernel's people write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
