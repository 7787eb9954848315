namespace TraceReplay.Tests;

/// <summary>A clock that goes only when a test says so; what is due then happens at once, in the test's thread.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<Due> _timers = [];
    private long _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers go.</summary>
    public int Timers => _timers.Count;

    public override long GetTimestamp() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Due(this, callback, state, period) { At = _now + dueTime.Ticks };
        _timers.Add(timer);
        return timer;
    }

    public void Pass(TimeSpan time)
    {
        _now += time.Ticks;
        foreach (Due timer in _timers.ToArray())
        {
            timer.Run(_now);
        }
    }

    private sealed class Due(ManualClock clock, TimerCallback callback, object? state, TimeSpan period) : ITimer
    {
        public long At { get; set; }

        public void Run(long now)
        {
            for (; At <= now; At += period.Ticks)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => clock._timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
