using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Does something each time that bytes were read, and knows how many were by then.</summary>
internal sealed class ReadingHook(Action<long> then) : IReadingProgress
{
    private long _read;

    /// <summary>The sizes of the passes.</summary>
    public List<long?> Passes { get; } = [];

    /// <summary>How many bytes were read.</summary>
    public long Read => _read;

    public void OnPass(long? bytes) => Passes.Add(bytes);

    public void OnRead(int bytes) => then(_read += bytes);
}
