using System.Text;

namespace TraceReplay.Golden;

/// <summary>The goldens under one folder: compares texts with them, and accepts texts as new ones.</summary>
/// <param name="directory">The folder, as the user wrote it.</param>
/// <param name="forbiddenBecause">Why nothing may be written beside the goldens; null when it may.</param>
public sealed partial class GoldenStore(string directory, string? forbiddenBecause = null)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder.</summary>
    public string Folder { get; } = directory;

    /// <summary>
    /// Holds a text against its golden. A difference, or a golden that is missing, leaves the text beside it as
    /// <c>&lt;policy&gt;.received.txt</c>; a match removes what an earlier run left.
    /// </summary>
    /// <param name="capture">The capture's name.</param>
    /// <param name="policy">The policy's name.</param>
    /// <param name="text">The text, with LF line ends.</param>
    /// <param name="isExpected">Whether it should have a golden (<see cref="GoldenScope"/>), so that none is an error.</param>
    public GoldenOutcome Compare(string capture, string policy, string text, bool isExpected)
    {
        if (!Directory.Exists(Folder))
        {
            isExpected = false;
        }

        GoldenOutcome outcome = Look(capture, policy, text, isExpected);
        if (outcome.IsError)
        {
            return Leave(outcome, GoldenPaths.Received(Folder, capture, policy), text);
        }

        if (outcome.Status == GoldenStatus.Match && forbiddenBecause is null)
        {
            RemoveStale(GoldenPaths.Received(Folder, capture, policy));
        }

        return outcome;
    }

    /// <summary>Holds a text against its golden, and leaves and removes nothing.</summary>
    /// <inheritdoc cref="Compare"/>
    public GoldenOutcome Look(string capture, string policy, string text, bool isExpected)
    {
        string verified = GoldenPaths.Verified(Folder, capture, policy);
        return GoldenComparison.Of(None(capture, policy), File.Exists(verified) ? File.ReadAllBytes(verified) : null, text, isExpected);
    }

    /// <summary>What is said of a policy that no golden speaks of.</summary>
    public GoldenOutcome None(string capture, string policy) =>
        new() { CaptureName = capture, PolicyName = policy, Status = GoldenStatus.None, VerifiedPath = GoldenPaths.Verified(Folder, capture, policy) };

    /// <summary>The path of a golden, as messages name it.</summary>
    public string VerifiedPath(string capture, string policy) => GoldenPaths.Verified(Folder, capture, policy);
}
