namespace TraceReplay.Parsing;

/// <summary>What a file of a capture is used for.</summary>
public enum FileRole : byte
{
    /// <summary>Its events are the trace.</summary>
    Replayed,

    /// <summary>Another recording of the same events: parsed and counted, not replayed.</summary>
    Counted,

    /// <summary>A picture of the machine's state.</summary>
    Snapshot,

    /// <summary>What the recorder of <c>tracereplay record</c> leaves beside its recordings, told by its name: <see cref="FileAccount.Purpose"/> says what for.</summary>
    Recorder,

    /// <summary>Neither a trace nor a snapshot.</summary>
    Unrecognised,

    /// <summary>It could not be read; <see cref="FileAccount.Error"/> says why.</summary>
    Unreadable,
}
