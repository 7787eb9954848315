using TraceReplay.Parsing;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The captures that the paths of a command line mean.</summary>
/// <param name="Sources">The captures, each once, in the order of the paths.</param>
/// <param name="Problems">The paths that mean none.</param>
/// <param name="Folders">The paths that are folders of captures: a golden that none of their captures has is an orphan.</param>
/// <param name="Unrecognised">Folders below those that hold files, and no trace.</param>
internal sealed record FoundCaptures(IReadOnlyList<CaptureSource> Sources, IReadOnlyList<InputProblem> Problems, IReadOnlyList<string> Folders, IReadOnlyList<string> Unrecognised)
{
    /// <summary>Looks for them.</summary>
    public static FoundCaptures Find(IReadOnlyList<string> paths)
    {
        List<CaptureSource> sources = [];
        List<InputProblem> problems = [];
        HashSet<string> seen = [];
        List<string> folders = [];
        foreach (string path in paths)
        {
            try
            {
                IReadOnlyList<CaptureSource> found = CaptureFinder.Find(path);
                sources.AddRange(found.Where(s => seen.Add(s.Directory ?? s.File ?? "-")));
                if (Directory.Exists(path) && !found.Any(s => IsSame(s.Directory, path)))
                {
                    folders.Add(path);
                }
            }
            catch (CaptureNotFoundException wrong)
            {
                problems.Add(new InputProblem(path, InputAdvice.For(path, wrong.Message)));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                problems.Add(new InputProblem(path, $"cannot be read: {wrong.Message}"));
            }
        }

        IEnumerable<string> below = folders.SelectMany(Directory.EnumerateDirectories).Where(d => !Path.GetFileName(d).StartsWith('.'));
        List<string> unrecognised = [.. below.Where(d => !sources.Exists(s => IsBelow(s.Directory, d))).Order(StringComparer.Ordinal)];
        return new FoundCaptures(sources, problems, folders, unrecognised);
    }

    /// <summary>Names the folders in which no trace was recognised: nothing is passed over in silence.</summary>
    public void SayUnrecognised(CliConsole console, CommonSettings settings)
    {
        foreach (string folder in settings.Style.IsQuiet ? [] : Unrecognised)
        {
            console.Say($"{folder}: no trace in this folder, left alone");
        }
    }

    private static bool IsBelow(string? directory, string folder) =>
        directory is not null && (directory + '/').StartsWith(Path.GetFullPath(folder) + '/', StringComparison.Ordinal);

    private static bool IsSame(string? folder, string path) =>
        folder is not null && Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(folder);
}
