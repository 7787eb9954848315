using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <content>Who asked for a kill, and for what: from the log, else from what the task did.</content>
internal sealed partial class OomReplay
{
    /// <summary>What a report says.</summary>
    public static OomRequest RequestOf(OomReport report, bool byKswapd)
    {
        OomScope scope = report.IsMemcg == true ? OomScope.Memcg
            : report.Order < 0 ? OomScope.Sysrq
            : byKswapd ? OomScope.MinTtl
            : report.IsMemcg == false ? OomScope.Allocator : OomScope.Unknown;
        return new OomRequest(scope, report.Order, report.Gfp);
    }

    // A task that reclaimed for itself asks for the machine; a cgroup's limit would have made it reclaim for the cgroup.
    private OomRequest RequestOf(TaskState task)
    {
        if (!task.ReclaimSeen || task.MemcgReclaim || task.Order < 0)
        {
            return new OomRequest(OomScope.Unknown, null, GfpFlags.Unknown);
        }

        bool mayBeLarger = context.Line.Slowpath == SlowpathRule.FirstPass && task.CallOrder < 0;
        long? order = task.CallOrder >= 0 ? task.CallOrder : mayBeLarger ? null : task.Order;
        return new OomRequest(OomScope.Allocator, order, task.Gfp);
    }

    private void Cover(OomScope scope, bool isCertain, Tri victimIsCurrent)
    {
        if (victimIsCurrent == Tri.True)
        {
            context.Coverage.Hit(Branch.OomMarksCurrent);
        }

        if (isCertain && BranchOf(scope) is Branch branch)
        {
            context.Coverage.Hit(branch);
        }
    }

    private static Branch? BranchOf(OomScope scope) => scope switch
    {
        OomScope.Allocator => Branch.OomKillsGlobal,
        OomScope.Memcg => Branch.OomKillsMemcg,
        OomScope.Sysrq => Branch.OomKillsSysrq,
        _ => null,
    };
}
