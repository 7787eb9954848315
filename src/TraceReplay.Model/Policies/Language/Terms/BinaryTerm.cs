namespace TraceReplay.Model;

/// <summary>An operator or function of two operands.</summary>
internal sealed class BinaryTerm(TermType type, PolicyTerm left, PolicyTerm right, Func<Quantity, Quantity, Quantity> function) : PolicyTerm(type)
{
    public override Compiled Compile(CompileScope scope) => Compiled.Of(left.Compile(scope), right.Compile(scope), function);
}
