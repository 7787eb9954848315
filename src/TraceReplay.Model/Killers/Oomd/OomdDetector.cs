namespace TraceReplay.Model;

/// <summary>The detectors of a ruleset: whether it runs its action.</summary>
internal abstract class OomdDetector
{
    /// <summary>The name of the plugin.</summary>
    public abstract string Name { get; }

    /// <summary>The next call.</summary>
    public abstract KillerTruth At(long tick);

    /// <summary>The values that it compares, in words.</summary>
    public abstract string Values(long tick);

    /// <summary>Whom the action kills.</summary>
    public abstract KillerVictim Victim(long tick);
}
