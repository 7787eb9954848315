namespace TraceReplay.Replay;

/// <summary>Why a line stands in the context of a finding.</summary>
public enum ContextRelation : byte
{
    /// <summary>It is the finding's own line.</summary>
    Self,

    /// <summary>It is an event of the same task, whatever its node.</summary>
    Task,

    /// <summary>It is an event of the same node, in another task.</summary>
    Node,
}
