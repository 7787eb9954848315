namespace TraceReplay.Model;

/// <summary>A parameter: a constant by the time the rule is compiled.</summary>
internal sealed class ParameterTerm(PolicyParameter parameter) : PolicyTerm(parameter.Type)
{
    public override Compiled Compile(CompileScope scope) => Compiled.Of(scope.Setting(parameter.Name));
}
