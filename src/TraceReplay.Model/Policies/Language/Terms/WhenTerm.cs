namespace TraceReplay.Model;

/// <summary><c>when c then a else b</c>: where the condition is unknown, the value lies within the bounds of both branches.</summary>
internal sealed class WhenTerm(PolicyTerm condition, PolicyTerm then, PolicyTerm otherwise) : PolicyTerm(then.Type)
{
    // Where a parameter decides, the other branch is not compiled, and its inputs are not read.
    public override Compiled Compile(CompileScope scope)
    {
        Compiled asked = condition.Compile(scope);
        if (asked.Constant?.ToTri() is { } known and not Tri.Unknown)
        {
            return (known == Tri.True ? then : otherwise).Compile(scope);
        }

        (Evaluation test, Evaluation yes, Evaluation no) = (asked.Run, then.Compile(scope).Run, otherwise.Compile(scope).Run);
        return Compiled.Of((i, l) => test(i, l).ToTri() switch
        {
            Tri.True => yes(i, l),
            Tri.False => no(i, l),
            _ => yes(i, l).Hull(no(i, l)),
        });
    }
}
