namespace TraceReplay.Golden;

/// <content>What the store writes and removes.</content>
public sealed partial class GoldenStore
{
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

    /// <summary>Leaves a golden as it is, and removes the text that was received for it.</summary>
    public void Reject(string capture, string policy)
    {
        string received = GoldenPaths.Received(Folder, capture, policy);
        if (File.Exists(received))
        {
            File.Delete(received);
        }
    }

    private static void RemoveStale(string received)
    {
        try
        {
            File.Delete(received);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // A stale file in a tree that is read-only harms nobody.
        }
    }

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
            return outcome with { NotWritten = $"{received} cannot be written{GoldenWriting.ReasonOf(wrong)}" };
        }
    }
}
