using System.Globalization;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>
/// The canonical text of one policy on one capture: what a golden holds. At most 75 columns, so that a diff of it fits into a mail,
/// and no path, date or name of the machine that made it.
/// </summary>
public static class GoldenText
{
    /// <summary>The widest line of a golden.</summary>
    public const int Width = 75;

    /// <summary>Renders the golden; LF line ends, one at the end.</summary>
    /// <param name="capture">The verified capture.</param>
    /// <param name="policy">One of its policies.</param>
    public static string Render(CaptureResult capture, PolicyResult policy)
    {
        ArgumentNullException.ThrowIfNull(capture);
        ArgumentNullException.ThrowIfNull(policy);
        GoldenWriter writer = new();
        Header(writer, capture, policy);
        GoldenChanges.Write(writer, policy, capture.Capture);
        GoldenSites.Write(writer, policy);
        GoldenStalls.Write(writer, policy, capture.Capture.Names);
        GoldenKswapd.Write(writer, policy, capture.Capture.Names);
        GoldenRuns.Write(writer, policy);
        return writer.ToString();
    }

    private static void Header(GoldenWriter writer, CaptureResult capture, PolicyResult policy)
    {
        IEnumerable<FileAccount> replayed = capture.Capture.Files.Where(f => f.Role == FileRole.Replayed);
        long events = replayed.Sum(f => f.Lines.Parsed);
        long lost = replayed.Sum(f => f.LostEvents);
        writer.Line("# tracereplay golden 1");
        writer.Field("capture", capture.Capture.Name);
        writer.Field("policy", policy.Policy.Name);
        writer.Field("kernel", capture.Kernel.Release is string release ? $"{capture.Kernel.Line.Name} ({release})" : $"{capture.Kernel.Line.Name}, {capture.Kernel.Evidence}");
        writer.Field("files", string.Join(' ', replayed.Select(f => f.Name)));
        writer.Field("events", string.Create(CultureInfo.InvariantCulture, $"{events}, lost {lost}"));
        writer.Field("horizon", PolicyStory.Horizon(policy, capture.Capture));
        writer.Field("sha256", policy.Sha256);
    }
}
