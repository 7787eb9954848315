namespace TraceReplay.Model;

/// <summary>The kernel lines of the reference model, one a file.</summary>
public static partial class KernelLineCatalogue
{
    /// <summary>All lines, oldest first.</summary>
    public static IReadOnlyList<KernelLine> All => Lines.All;

    /// <summary>The line called <paramref name="name"/>, or null.</summary>
    public static KernelLine? Find(string name) => All.FirstOrDefault(l => l.Name == name);

    /// <summary>
    /// The line whose rules a kernel release follows: the newest that is not newer, but 7.2 from 7.0 on, where Chen's guard landed, and
    /// the oldest line for what came before it.
    /// </summary>
    /// <param name="major">Major version.</param>
    /// <param name="exact">Whether the release is of the line itself.</param>
    /// <param name="minor">Minor version.</param>
    public static KernelLine ForRelease(int major, int minor, out bool exact)
    {
        KernelVersion release = new(major, major == 7 && minor < 2 ? 2 : minor);
        KernelLine line = All.LastOrDefault(l => !release.IsBefore(l.Version)) ?? All[0];
        exact = line.Version == new KernelVersion(major, minor);
        return line;
    }

    // The lines stand in files of their own, and the order in which their initialisers run is not defined across files.
    private static class Lines
    {
        public static readonly KernelLine[] All = [Linux61, Linux612, Linux618, Linux72, Linux73];
    }
}
