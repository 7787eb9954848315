namespace TraceReplay.Model;

/// <summary>An input of the decision.</summary>
internal sealed class InputTerm(PolicyInputInfo input) : PolicyTerm(TermType.Of(input.Unit))
{
    public override Compiled Compile(CompileScope scope) => scope.Read(input.Input);
}
