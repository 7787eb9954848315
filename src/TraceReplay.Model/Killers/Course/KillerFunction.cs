namespace TraceReplay.Model;

/// <summary>A function of a killer that a timer or an event calls, and that may kill at each call. It keeps what the program keeps.</summary>
internal abstract class KillerFunction
{
    /// <summary>Which function it is.</summary>
    public abstract DecisionSite Site { get; }

    /// <summary>Which of several of its kind it is; empty where there is one.</summary>
    public virtual string Name => string.Empty;

    /// <summary>When it is called, in ns, in order.</summary>
    public abstract IEnumerable<long> Ticks { get; }

    /// <summary>The next call.</summary>
    public abstract KillerTick At(long tick);

    /// <summary>It has surely killed at this call.</summary>
    public virtual void Killed(long tick)
    {
    }
}
