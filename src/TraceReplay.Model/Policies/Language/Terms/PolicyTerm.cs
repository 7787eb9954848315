namespace TraceReplay.Model;

/// <summary>A checked part of an expression: all names are known, and the units fit.</summary>
/// <param name="type">What its value is measured in.</param>
internal abstract class PolicyTerm(TermType type)
{
    /// <summary>What its value is measured in.</summary>
    public TermType Type => type;

    /// <summary>Turns it into a delegate.</summary>
    public abstract Compiled Compile(CompileScope scope);
}
