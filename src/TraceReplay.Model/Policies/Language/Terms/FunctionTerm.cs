namespace TraceReplay.Model;

/// <summary>An operator or function of one operand.</summary>
internal sealed class FunctionTerm(TermType type, PolicyTerm operand, Func<Quantity, Quantity> function) : PolicyTerm(type)
{
    public override Compiled Compile(CompileScope scope) => Compiled.Of(operand.Compile(scope), function);
}
