using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What the kernel's log says of the kills: whether the machine ran out of memory, or only a cgroup.</summary>
internal sealed class OomLog
{
    private readonly Dictionary<int, Tri> _globalByPid = [];

    public OomLog(Snapshots snapshots)
    {
        foreach (OomReport report in snapshots.OomReports.Where(r => r.Kind == OomReportKind.OutOfMemory))
        {
            // Order -1: a person asked for the kill (sysrq-f), and no allocation did.
            Tri global = report.Order == -1 ? Tri.False : report.IsMemcg is bool memcg ? Kleene.Known(!memcg) : Tri.Unknown;
            foreach (OomVictim victim in report.Killed)
            {
                bool again = _globalByPid.TryGetValue(victim.Pid, out Tri before);
                _globalByPid[victim.Pid] = again && before != global ? Tri.Unknown : global;
            }
        }
    }

    /// <summary>Whether the kill of a task was the allocator's; unknown when the log does not speak of it.</summary>
    public Tri IsGlobal(long pid) => pid is > 0 and < int.MaxValue ? _globalByPid.GetValueOrDefault((int)pid, Tri.Unknown) : Tri.Unknown;
}
