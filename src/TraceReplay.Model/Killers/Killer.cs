namespace TraceReplay.Model;

/// <summary>A program beside the kernel that kills before its OOM killer does, with its parameters.</summary>
public abstract class Killer
{
    /// <summary>Whether it decides on samples of the machine, and so on nothing without them.</summary>
    public virtual bool NeedsSeries => true;

    /// <summary>What it presumes of the machine, in sentences.</summary>
    public abstract IReadOnlyList<string> Presumes { get; }

    /// <summary>Its course over a recording; an empty one where it needs samples and there are none.</summary>
    public KillerCourse Run(KillerFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        bool canRun = facts.Machine is not null || !NeedsSeries;
        return new KillerCourse([.. canRun ? Functions(facts).Select(f => FunctionCourse.Run(f)) : []]);
    }

    /// <summary>Its functions at their start.</summary>
    internal abstract IEnumerable<KillerFunction> Functions(KillerFacts facts);
}
