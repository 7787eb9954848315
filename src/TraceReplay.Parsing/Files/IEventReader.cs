namespace TraceReplay.Parsing;

/// <summary>Reads the events of a file. Reading is two steps: those of the bytes at hand, and <see cref="FillAsync"/> for more, until <see cref="Ended"/>.</summary>
internal interface IEventReader : IDisposable
{
    /// <summary>Whether the whole file was read.</summary>
    bool Ended { get; }

    /// <summary>Whether the reading was stopped before the end of the file.</summary>
    bool Interrupted { get; }

    /// <summary>Stops reading, whatever else is at hand.</summary>
    void LeaveOff();

    /// <summary>Gets more bytes.</summary>
    ValueTask FillAsync(CancellationToken ct);
}
