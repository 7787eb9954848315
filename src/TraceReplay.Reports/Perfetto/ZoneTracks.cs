using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The zones that should_reclaim_retry looked at: what it counted there, as counters in pages.</summary>
internal static class ZoneTracks
{
    public static void Write(PerfettoScene scene)
    {
        foreach (IGrouping<(int Node, Zone Zone), RetryPoint> zone in scene.Timeline.Retries.GroupBy(r => (r.Node, r.Zone)).OrderBy(z => z.Key))
        {
            string name = zone.Key.Zone == Zone.Unknown ? "an unknown zone" : zone.Key.Zone.ToString();
            string place = string.Create(CultureInfo.InvariantCulture, $"of node {zone.Key.Node}, {name} (pages)");
            long reclaimable = scene.Trace.Counter(scene.Process, $"reclaimable {place}");
            long available = scene.Trace.Counter(scene.Process, $"available {place}");
            long minWmark = scene.Trace.Counter(scene.Process, $"min_wmark {place}");
            foreach (RetryPoint look in zone)
            {
                scene.Trace.Value(reclaimable, look.Time, look.Reclaimable);
                scene.Trace.Value(available, look.Time, look.Available);
                scene.Trace.Value(minWmark, look.Time, look.MinWmark);
            }
        }
    }
}
