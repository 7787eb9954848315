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
    private Dictionary<CaptureSource, Bundle> Bundles { get; init; } = [];

    private Dictionary<CaptureSource, CapturePlace> Places { get; init; } = [];

    /// <summary>Looks for them.</summary>
    public static FoundCaptures Find(IReadOnlyList<string> paths)
    {
        List<CaptureSource> sources = [];
        List<InputProblem> problems = [];
        HashSet<string> seen = [];
        List<string> folders = [];
        Dictionary<CaptureSource, Bundle> bundles = [];
        foreach (string path in paths)
        {
            try
            {
                IReadOnlyList<CaptureSource> found = FindIn(path, bundles);
                sources.AddRange(found.Where(s => seen.Add(s.Origin)));
                if (Directory.Exists(path) && !found.Any(s => IsSame(s.Directory, path)))
                {
                    folders.Add(path);
                }
            }
            catch (CaptureNotFoundException wrong)
            {
                problems.Add(new InputProblem(path, InputAdvice.For(path, wrong.Message)));
            }
            catch (BundleException wrong)
            {
                problems.Add(new InputProblem(path, wrong.Message));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                problems.Add(new InputProblem(path, $"cannot be read: {wrong.Message}"));
            }
        }

        IReadOnlyList<string> unrecognised = [.. folders.SelectMany(f => CaptureFinder.Unrecognised(f, sources)).Order(StringComparer.Ordinal)];
        IReadOnlyList<CapturePlace> places = CapturePlace.Of([.. sources.Select(s => s.Name)], [.. problems.Select(p => p.Path)]);
        return new FoundCaptures(sources, [.. problems.Select((p, i) => p with { Place = places[sources.Count + i] })], folders, unrecognised)
        {
            Bundles = bundles,
            Places = sources.Select((s, i) => KeyValuePair.Create(s, places[i])).ToDictionary(),
        };
    }

    /// <summary>The only capture of the paths, for a command that takes one.</summary>
    public static (CaptureSource Source, FoundCaptures Found) FindOne(IReadOnlyList<string> paths, string command)
    {
        var found = Find(paths);
        if (found.Problems.Count > 0)
        {
            throw new UsageException($"{found.Problems[0].Path}: {found.Problems[0].Message}");
        }

        return found.Sources.Count == 1
            ? (found.Sources[0], found)
            : throw new UsageException($"{paths[0]}: {command} takes one capture, and these are {found.Sources.Count}, {found.Sources[0].Name} and {found.Sources[1].Name} among them; name one");
    }

    /// <summary>The bundle that a capture came in; null for any other.</summary>
    public Bundle? BundleOf(CaptureSource source) => Bundles.GetValueOrDefault(source);

    /// <summary>Some of the captures. One of all parts tells of the paths that mean none, and of folders without a trace.</summary>
    public FoundCaptures Part(IReadOnlyList<CaptureSource> sources, bool tellsOfPaths) => this with
    {
        Sources = sources,
        Problems = tellsOfPaths ? Problems : [],
        Unrecognised = tellsOfPaths ? Unrecognised : [],
        Bundles = Bundles.Where(b => sources.Contains(b.Key)).ToDictionary(),
    };

    /// <summary>Where a capture stands among all that were found, be it only a shard of them that is worked on.</summary>
    public CapturePlace PlaceOf(CaptureSource source) => Places[source];

    /// <summary>Names the folders in which no trace was recognised: nothing is passed over in silence.</summary>
    public void SayUnrecognised(CliConsole console, CommonSettings settings)
    {
        foreach (string folder in settings.Style.IsQuiet ? [] : Unrecognised)
        {
            console.Say($"{folder}: no trace in this folder, left alone");
        }
    }

    /// <summary>Names the goldens of bundles that are not compared, for their policies are no built-in ones.</summary>
    public void SayOwnPolicies(CliConsole console, CommonSettings settings)
    {
        foreach ((CaptureSource source, Bundle bundle) in settings.Style.IsQuiet || settings.Policies.Count > 0 ? [] : Bundles)
        {
            if (bundle.OwnPolicies.Count > 0)
            {
                console.Say($"{source.Origin}: not replayed: {string.Join(", ", bundle.OwnPolicies)}; unpack bundle/policies from it and name the file with --policy");
            }
        }
    }

    private static IReadOnlyList<CaptureSource> FindIn(string path, Dictionary<CaptureSource, Bundle> bundles)
    {
        if (!File.Exists(path) || !Bundle.IsArchive(path))
        {
            return CaptureFinder.Find(path);
        }

        var bundle = Bundle.Open(path);
        bundles.Add(bundle.Source, bundle);
        return [bundle.Source];
    }

    private static bool IsSame(string? folder, string path) =>
        folder is not null && Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) == Path.TrimEndingDirectorySeparator(folder);
}
