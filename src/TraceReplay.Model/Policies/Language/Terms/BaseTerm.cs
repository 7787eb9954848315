namespace TraceReplay.Model;

/// <summary><c>base</c>: what the extended policy says.</summary>
internal sealed class BaseTerm(PolicyUnit unit) : PolicyTerm(TermType.Of(unit))
{
    public override Compiled Compile(CompileScope scope) => scope.ReadBase();
}
