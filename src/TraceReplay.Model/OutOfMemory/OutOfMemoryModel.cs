using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>
/// <c>out_of_memory</c> (mm/oom_kill.c:1113 of 6.12.107, :1103 of 7.2.13) and its caller <c>__alloc_pages_may_oom</c>
/// (mm/page_alloc.c:3640 and :4049): whether a task can be killed for a request.
/// </summary>
public static class OutOfMemoryModel
{
    /// <summary>
    /// Whether <c>out_of_memory</c> can be called for the request. The allocator asks for no costly order, not for a mask that prefers
    /// to fail (__GFP_RETRY_MAYFAIL, __GFP_NORETRY) or that wants one node, and not for a zone below ZONE_NORMAL; a cgroup asks for
    /// no costly order (<c>mem_cgroup_oom</c>, mm/memcontrol.c:1617 of 6.12.107).
    /// </summary>
    public static Tri IsAsked(in OomRequest request) => request.Scope switch
    {
        OomScope.Allocator => Kleene.And(IsCheap(request.Order), MaskAsks(request.Gfp)),
        OomScope.Memcg => IsCheap(request.Order),
        OomScope.Sysrq or OomScope.MinTtl => Tri.True,
        _ => Tri.Unknown,
    };

    /// <summary>
    /// Whether a victim can be marked for the request. Without __GFP_FS the allocator's request kills nobody but a task that is dying
    /// anyway and asks for itself (task_will_free_mem(current)).
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="victimIsCurrent">Whether the victim is the task that asked.</param>
    public static Tri Kills(in OomRequest request, Tri victimIsCurrent)
    {
        Tri asked = IsAsked(request);
        return request.Scope == OomScope.Allocator ? Kleene.And(asked, Kleene.Or(Has(request.Gfp, GfpFlags.Fs), victimIsCurrent)) : asked;
    }

    private static Tri IsCheap(long? order) =>
        order is long known ? Kleene.Known(known <= ShouldReclaimRetryModel.PageAllocCostlyOrder) : Tri.Unknown;

    private static Tri MaskAsks(GfpFlags gfp)
    {
        const GfpFlags Fails = GfpFlags.RetryMayfail | GfpFlags.Noretry | GfpFlags.Thisnode;
        if ((gfp & Fails) != 0)
        {
            return Tri.False;
        }

        return HighestZoneidx.OfGfp(gfp) is Zone highest
            ? Kleene.And(Has(gfp, GfpFlags.DirectReclaim), Kleene.Known(highest >= Zone.Normal))
            : Tri.Unknown;
    }

    private static Tri Has(GfpFlags gfp, GfpFlags flag) => (gfp & flag) != 0 ? Tri.True
        : (gfp & GfpFlags.Unknown) != 0 ? Tri.Unknown : Tri.False;
}
