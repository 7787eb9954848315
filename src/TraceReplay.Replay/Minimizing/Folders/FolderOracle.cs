using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Writes the parts that are left into a folder and verifies it from there, as a user would.</summary>
internal sealed class FolderOracle(CaptureFolder writer, VerificationOptions options, FindingTarget target) : IFindingOracle
{
    public async ValueTask<bool> ShowsAsync(IReadOnlyCollection<Part> kept, CancellationToken ct)
    {
        string folder = Directory.CreateTempSubdirectory("tracereplay-minimize-").FullName;
        try
        {
            return await FindAsync(folder, kept, ct).ConfigureAwait(false) is not null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the parts into an empty folder. The finding as verify shows it there; null when it does not.</summary>
    public async ValueTask<Finding?> FindAsync(string folder, IReadOnlyCollection<Part> kept, CancellationToken ct)
    {
        WrittenFolder written = await writer.WriteAsync(folder, kept, ct).ConfigureAwait(false);
        IReadOnlyList<CaptureSource> found = Find(folder);
        if (found.Count != 1)
        {
            return null;
        }

        Capture capture = await found[0].OpenAsync(ct).ConfigureAwait(false);
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct).ConfigureAwait(false);
        return FindingChoice.FindingsOf(result).FirstOrDefault(f => target.IsSameAs(f) && written.Origin(f.File, f.Line) == target.Place);
    }

    // Without its lines a folder is no capture any more.
    private static IReadOnlyList<CaptureSource> Find(string folder)
    {
        try
        {
            return CaptureFinder.Find(folder);
        }
        catch (CaptureNotFoundException)
        {
            return [];
        }
    }
}
