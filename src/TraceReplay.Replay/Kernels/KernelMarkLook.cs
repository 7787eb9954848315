using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Whether a capture, its events read, has what a mark names. All its traces are of one machine, so all are looked at.</summary>
internal static class KernelMarkLook
{
    public static bool Event(Capture capture, string name) =>
        capture.Files.Any(f => CountOf(f, name) > 0 || f.UnknownEvents.Any(e => e.Key == name));

    /// <summary>True or false as the event's lines have the field; null without such lines.</summary>
    public static bool? Field(Capture capture, string name, string field)
    {
        if (capture.Files.Any(f => HasField(f, name, field)))
        {
            return true;
        }

        return capture.Files.Any(f => PrintsWhole(f) && CountOf(f, name) > 0) ? false : null;
    }

    /// <summary>free_highatomic in an OOM report's zones.</summary>
    public static bool? FreeHighatomicOfReport(Capture capture) => FreeHighatomic(capture.Snapshots.OomReports.SelectMany(r => r.Zones));

    /// <summary>free_highatomic in zoneinfo, where 6.18 does not print it although its OOM report does.</summary>
    public static bool? FreeHighatomicOfZoneinfo(Capture capture)
    {
        HashSet<ZoneSnapshot> reported = [.. capture.Snapshots.OomReports.SelectMany(r => r.Zones)];
        return FreeHighatomic(capture.Snapshots.Zones.Where(z => !reported.Contains(z)));
    }

    // Where zones are printed without it, a zone that another one follows was printed to its end.
    private static bool? FreeHighatomic(IEnumerable<ZoneSnapshot> from)
    {
        ZoneSnapshot[] zones = [.. from];
        if (Array.Exists(zones, z => z.FreeHighatomic is not null))
        {
            return true;
        }

        return zones.Zip(zones.Skip(1)).Any(z => z.First is { Managed: > 0, Protection.Count: > 0 } && z.First.File == z.Second.File) ? false : null;
    }

    private static long CountOf(FileAccount file, string name) => file.Events.FirstOrDefault(e => e.Name == name)?.Count ?? 0;

    // A field has a slot in the event's schema, or else is counted as one that the schema lacks.
    private static bool HasField(FileAccount file, string name, string field)
    {
        var schema = EventSchema.Find(name);
        FieldSpec? spec = schema is null ? null : Array.Find(schema.Fields, f => FieldText.NameOf(f) == field);
        return spec is not null ? file.Carries(schema!.Kind, spec.Field) : file.UnknownFields.Any(f => f.Key == $"{name}.{field}");
    }

    // The kernel's own format has every field; a script prints those that it likes.
    private static bool PrintsWhole(FileAccount file) => file.Dialect is Dialect.Ftrace or Dialect.TraceCmd or Dialect.Perf;
}
