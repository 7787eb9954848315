using System.Text.Json;
using FsCheck;
using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class VerifyJsonProperties
{
    // Quotes, brackets and letters of any script come from the task names and from goldens that somebody edited.
    [Property(Replay = "40961,20260303", MaxTest = 200)]
    public bool Any_text_comes_back_as_it_went_in(NonNull<string> expected, NonNull<string> actual)
    {
        GoldenOutcome golden = ReportOf.Golden(GoldenStatus.Differ) with { VerifiedLine = Whole(expected.Get), ReceivedLine = Whole(actual.Get) };
        JsonElement finding = ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony, golden))).GetProperty("findings")[0];
        return finding.GetProperty("expected").GetString() == golden.VerifiedLine && finding.GetProperty("actual").GetString() == golden.ReceivedLine;
    }

    // A half of a surrogate pair is no text; no file that is read can give one.
    private static string Whole(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c)));
}
