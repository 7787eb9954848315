using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary>What a kill was asked for, as far as it is known.</summary>
/// <param name="Scope">Who asked.</param>
/// <param name="Order">oc->order; null when it is not known.</param>
/// <param name="Gfp">oc->gfp_mask.</param>
public readonly record struct OomRequest(OomScope Scope, long? Order, GfpFlags Gfp);
