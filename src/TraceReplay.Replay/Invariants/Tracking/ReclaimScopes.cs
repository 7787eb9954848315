namespace TraceReplay.Replay;

/// <summary>The scopes in words.</summary>
internal static class ReclaimScopes
{
    public static string NameOf(ReclaimScope scope) => scope switch
    {
        ReclaimScope.Direct => "direct",
        ReclaimScope.Memcg => "memcg",
        ReclaimScope.Node => "node",
        _ => "no",
    };
}
