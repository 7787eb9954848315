using System.Text.Json;
using static TraceReplay.Tests.JsonShape;

namespace TraceReplay.Tests;

/// <summary>The keys of a capture that <c>inspect</c> adds, and those of its files, each with the types its value may have.</summary>
internal static class InspectJsonShape
{
    public static void CheckCapture(List<string> faults, JsonElement capture)
    {
        CheckAll(
            faults, "kernel_signs", capture.GetProperty("kernel_signs"), [("mark", Text), ("has", Flag), ("with", Text), ("without", Text), ("source", Text)]);
        CheckAll(
            faults,
            "recordings",
            capture.GetProperty("recordings"),
            [
                ("file", Text), ("role", Text), ("dialect", TextOrNull), ("snapshot", TextOrNull), ("lines", "Object"), ("events", "Object"),
                ("event_types", "Array"), ("unknown_events", "Object"), ("unknown_fields", "Object"), ("tasks", "Array"), ("task_count", Number),
                ("nodes", "Array"), ("zones", "Array"), ("cpus", "Array"), ("lost_events", Number), ("loss_unknown_place", Flag), ("losses", "Array"), ("truncated", Flag),
                ("reordered", Number), ("out_of_order", Number), ("twins", Number), ("clock_note", TextOrNull), ("clock_offset_ns", Number), ("clock", Text), ("first_time", TextOrNull), ("last_time", TextOrNull), ("error", TextOrNull),
            ]);
        foreach (JsonElement recording in capture.GetProperty("recordings").EnumerateArray())
        {
            CheckAll(faults, "event_types", recording.GetProperty("event_types"), [("name", Text), ("count", Number), ("first_time", TextOrNull), ("last_time", TextOrNull)]);
            CheckAll(faults, "tasks", recording.GetProperty("tasks"), [("task", Text), ("events", Number)]);
            CheckAll(
                faults,
                "losses",
                recording.GetProperty("losses"),
                [("line", Number), ("cpu", NumberOrNull), ("lost", NumberOrNull), ("from_time", TextOrNull), ("to_time", TextOrNull)]);
            CheckAll(faults, "cpus", recording.GetProperty("cpus"), [("cpu", Number), ("events", Number), ("first_time", TextOrNull), ("last_time", TextOrNull)]);
        }

        if (capture.TryGetProperty("missing", out _))
        {
            CheckInspected(faults, capture);
        }
    }

    private static void CheckInspected(List<string> faults, JsonElement capture)
    {
        Check(faults, "capture", capture, [("missing", "Array"), ("missing_inputs", "Array"), ("record", "Array"), ("clocks", "Array"), ("oom_reports", "Array")]);
        CheckAll(
            faults,
            "oom_reports",
            capture.GetProperty("oom_reports"),
            [
                ("file", Text), ("line", Number), ("time", TextOrNull), ("kind", Text), ("task", TextOrNull), ("gfp_mask", TextOrNull), ("order", NumberOrNull),
                ("memcg", TextOrNull), ("zones", "Array"), ("killed", "Array"),
            ]);
        CheckAll(
            faults,
            "missing_inputs",
            capture.GetProperty("missing_inputs"),
            [("site", Text), ("missing", Text), ("effect", Text), ("present", "Array"), ("record", Text), ("certain", Flag), ("stands_in_for", TextOrNull)]);
        CheckAll(faults, "record", capture.GetProperty("record"), [("tool", Text), ("command", Text)]);
        CheckAll(faults, "clocks", capture.GetProperty("clocks"), [("clock", Text), ("files", "Array"), ("first_time", TextOrNull), ("last_time", TextOrNull)]);
    }
}
