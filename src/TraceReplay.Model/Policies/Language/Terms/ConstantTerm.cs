namespace TraceReplay.Model;

/// <summary>A number, <c>true</c>, <c>false</c> or a symbol.</summary>
internal sealed class ConstantTerm(TermType type, double value) : PolicyTerm(type)
{
    public override Compiled Compile(CompileScope scope) => Compiled.Of(Quantity.Exactly(value));
}
