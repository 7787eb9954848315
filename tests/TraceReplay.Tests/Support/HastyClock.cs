namespace TraceReplay.Tests;

/// <summary>A clock by which a second passes whenever it is looked at.</summary>
internal sealed class HastyClock : TimeProvider
{
    private long _seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
}
