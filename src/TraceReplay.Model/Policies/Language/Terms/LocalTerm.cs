namespace TraceReplay.Model;

/// <summary>What a <c>let</c> named.</summary>
internal sealed class LocalTerm(TermType type, int slot) : PolicyTerm(type)
{
    public override Compiled Compile(CompileScope scope) => Compiled.Of((_, l) => l[slot]);
}
