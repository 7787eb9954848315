namespace TraceReplay.Golden.Tests;

/// <summary>
/// The one place that knows which snapshot engine the tests use: TraceReplay.Golden, which keeps Verify's conventions. Verify.Xunit
/// 19.6.0 does not restore from the registry in use (its package Verify is not there); when it does, this file changes and no other.
/// </summary>
internal static class GoldenVerifier
{
    /// <summary>Fails with both files and the difference unless the text is the golden's.</summary>
    public static void Verify(string capture, string policy, string text)
    {
        GoldenStore store = new(Repository.GoldenFolder, GoldenWriting.ForbiddenBecause(check: false, Environment.GetEnvironmentVariable("CI")));
        GoldenOutcome outcome = store.Compare(capture, policy, text, isExpected: true);
        Assert.True(outcome.Status == GoldenStatus.Match, string.Join('\n', GoldenMessage.Lines(outcome)));
    }
}
