namespace TraceReplay.Model;

/// <summary><c>let x = e in body</c>: the value is worked out once.</summary>
internal sealed class LetTerm(int slot, PolicyTerm value, PolicyTerm body) : PolicyTerm(body.Type)
{
    public override Compiled Compile(CompileScope scope)
    {
        Evaluation first = value.Compile(scope).Run;
        Evaluation then = body.Compile(scope).Run;
        return Compiled.Of((i, l) =>
        {
            l[slot] = first(i, l);
            return then(i, l);
        });
    }
}
