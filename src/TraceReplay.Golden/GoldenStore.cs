using System.Text;

namespace TraceReplay.Golden;

/// <summary>The goldens under one folder: compares texts with them, and accepts texts as new ones.</summary>
/// <param name="directory">The folder, as the user wrote it.</param>
/// <param name="forbiddenBecause">Why nothing may be written beside the goldens; null when it may.</param>
public sealed class GoldenStore(string directory, string? forbiddenBecause = null)
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
        string verified = GoldenPaths.Verified(Folder, capture, policy);
        var outcome = new GoldenOutcome { CaptureName = capture, PolicyName = policy, Status = GoldenStatus.None, VerifiedPath = verified };
        if (!Directory.Exists(Folder) || !(isExpected || File.Exists(verified)))
        {
            return outcome;
        }

        string received = GoldenPaths.Received(Folder, capture, policy);
        byte[]? golden = File.Exists(verified) ? File.ReadAllBytes(verified) : null;
        GoldenOutcome compared = GoldenComparison.Of(outcome, golden, text, isExpected);
        if (compared.IsError)
        {
            return Leave(compared, received, text);
        }

        RemoveStale(received);
        return compared;
    }

    /// <summary>Makes a text the golden, whatever was there, and removes the received one.</summary>
    public GoldenAcceptance Accept(string capture, string policy, string text)
    {
        string verified = GoldenPaths.Verified(Folder, capture, policy);
        string received = GoldenPaths.Received(Folder, capture, policy);
        bool exists = File.Exists(verified);
        if (exists && Utf8.GetString(File.ReadAllBytes(verified)) == text)
        {
            File.Delete(received);
            return GoldenAcceptance.Unchanged;
        }

        // A rename within a folder is one step: an interrupted run leaves the old golden or the new one.
        Directory.CreateDirectory(GoldenPaths.Folder(Folder, capture));
        File.WriteAllText(received, text, Utf8);
        File.Move(received, verified, overwrite: true);
        return exists ? GoldenAcceptance.Changed : GoldenAcceptance.Created;
    }

    /// <summary>The path of a golden, as messages name it.</summary>
    public string VerifiedPath(string capture, string policy) => GoldenPaths.Verified(Folder, capture, policy);

    private GoldenOutcome Leave(GoldenOutcome outcome, string received, string text)
    {
        if (forbiddenBecause is not null)
        {
            return outcome with { NotWritten = forbiddenBecause };
        }

        try
        {
            Directory.CreateDirectory(GoldenPaths.Folder(Folder, outcome.CaptureName));
            File.WriteAllText(received, text, Utf8);
            return outcome with { ReceivedPath = received };
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return outcome with { NotWritten = $"{received} cannot be written" };
        }
    }

    private void RemoveStale(string received)
    {
        if (forbiddenBecause is not null)
        {
            return;
        }

        try
        {
            File.Delete(received);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // A stale file in a tree that is read-only harms nobody.
        }
    }
}
