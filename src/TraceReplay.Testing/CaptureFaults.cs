using TraceReplay.Golden;

namespace TraceReplay.Testing;

/// <summary>What came of a capture; of the replay itself nothing is kept.</summary>
/// <param name="Conformance">What diverges or breaks an invariant; null when nothing does.</param>
/// <param name="Goldens">The golden of each policy.</param>
/// <param name="Unread">Why the capture could not be read; null when it could.</param>
internal sealed record CaptureFaults(string? Conformance, IReadOnlyList<GoldenOutcome> Goldens, string? Unread)
{
    /// <summary>The same fault for each case of the capture.</summary>
    public static CaptureFaults OfUnread(string why) => new(why, [], why);
}
