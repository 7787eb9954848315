using System.Text.Json;
using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class InspectJsonTests
{
    private static readonly string[] OfInspect = ["missing", "missing_inputs", "record", "clocks", "oom_reports"];

    private static IEnumerable<string> Captures => RealCaptures.Names;

    [TestCaseSource(nameof(Captures))]
    public void The_object_is_verify_s_with_policies_empty_and_missing_a_list(string capture)
    {
        JsonElement json = ReportOf.Json(ReportOf.Inspect(RealCaptures.Verify(capture), "a thing", "another"));
        JsonElement inspected = json.GetProperty("captures")[0];
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(json), Is.Empty);
            Assert.That(inspected.GetProperty("policies").GetArrayLength(), Is.Zero);
            Assert.That(inspected.GetProperty("missing").EnumerateArray().Select(m => m.GetString()), Is.EqualTo(new[] { "a thing", "another" }));
        });
    }

    [Test]
    public void Nothing_missing_is_an_empty_list() =>
        Assert.That(ReportOf.JsonOfCapture(ReportOf.Inspect(ReportOf.Harmony)).GetProperty("missing").GetArrayLength(), Is.Zero);

    [Test]
    public void Verify_has_none_of_inspect_s_keys([ValueSource(nameof(OfInspect))] string key) =>
        Assert.That(ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony))).TryGetProperty(key, out _), Is.False);

    [Test]
    public void All_but_verdicts_and_its_own_keys_is_the_same_as_verify_s([Values("oom-noswap-7.2", "fleming-table")] string capture)
    {
        var verified = RealCaptures.Verify(capture);
        Assert.That(Shared(ReportOf.JsonOfCapture(ReportOf.Inspect(verified))), Is.EqualTo(Shared(ReportOf.JsonOfCapture(ReportOf.Verify(ReportOf.Capture(verified))))));
    }

    [Test]
    public void A_divergence_is_no_finding_of_inspect_but_what_is_wrong_with_the_input_is()
    {
        Assert.That(ReportOf.JsonOfCapture(ReportOf.Inspect(ReportOf.Divergence)).GetProperty("findings").GetArrayLength(), Is.Zero);
        JsonElement lossy = ReportOf.JsonOfCapture(ReportOf.Inspect(ReportOf.LossyDoubt));
        Assert.That(lossy.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()), Is.EqualTo(new[] { "loss" }));
        Assert.That(ReportOf.Capture(ReportOf.Divergence, ReportOf.Golden(GoldenStatus.Match)).Findings, Is.Not.Empty);
    }

    private static IEnumerable<string> Shared(JsonElement capture) =>
        capture.EnumerateObject().Where(p => !OfInspect.Contains(p.Name) && p.Name is not ("policies" or "invariants" or "invariants_tolerated")).Select(p => $"{p.Name} {p.Value.GetRawText()}");
}
