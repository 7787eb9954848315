namespace TraceReplay.Model;

/// <summary>
/// Checks the names and units of an expression. What is wrong is told once: a part that is wrong has no term, and what lies around it
/// is not held against it.
/// </summary>
internal sealed partial class ExpressionChecker(RuleScope scope, PolicyErrors errors)
{
    /// <summary>The checked expression; null when anything in it is wrong.</summary>
    public PolicyTerm? Check(ExpressionSyntax expression) => expression switch
    {
        NumberSyntax number => Number(number),
        NameSyntax name => Name(name.Name),
        NotSyntax negation => Truth(negation.Operand, "'not'") is { } operand ? new FunctionTerm(TermType.Truth, operand, QuantityMath.Not) : null,
        BinarySyntax binary => Binary(binary),
        WhenSyntax choice => When(choice),
        LetSyntax let => Let(let),
        CallSyntax call => Call(call),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    private ConstantTerm? Number(NumberSyntax number)
    {
        if (ParameterChecker.NumberOf(number) is double value)
        {
            return new ConstantTerm(TermType.Of(ParameterChecker.UnitOf(number)), value);
        }

        errors.Add(number.Span, "the number is too large; expected at most 1000000000000000");
        return null;
    }

    // A truth value, for a word that needs one.
    private PolicyTerm? Truth(ExpressionSyntax expression, string word)
    {
        PolicyTerm? term = Check(expression);
        if (term is null || term.Type.Unit == PolicyUnit.Truth)
        {
            return term;
        }

        errors.Add(expression.Span, $"{word} needs a truth value, and this is {term.Type}; expected a comparison");
        return null;
    }

    private WhenTerm? When(WhenSyntax when)
    {
        PolicyTerm? condition = Truth(when.Condition, "'when'");
        (PolicyTerm? then, PolicyTerm? otherwise) = (Check(when.Then), Check(when.Else));
        if (then is not null && otherwise is not null && !then.Type.Is(otherwise.Type))
        {
            errors.Add(when.Else.Span, $"'then' gives {then.Type} and 'else' {otherwise.Type}; expected the same unit{Hint(when.Else, then.Type)}{Hint(when.Then, otherwise.Type)}");
            return null;
        }

        return condition is null || then is null || otherwise is null ? null : new WhenTerm(condition, then, otherwise);
    }

    private LetTerm? Let(LetSyntax let)
    {
        string name = let.Name.Text;
        if ((Names.IsTaken(name) ?? (scope.Knows(name) ? "a parameter or another 'let'" : null)) is { } taken)
        {
            errors.Add(let.Name.Span, $"'let' cannot name '{name}': it is {taken}; expected another name");
        }

        PolicyTerm? value = Check(let.Value);
        int slot = scope.Locals;
        scope.Enter(name, value is null ? null : new LocalTerm(value.Type, slot));
        PolicyTerm? body = Check(let.Body);
        scope.Leave();
        return value is null || body is null ? null : new LetTerm(slot, value, body);
    }

    private PolicyTerm? Call(CallSyntax call)
    {
        string name = call.Function.Text;
        if (!Names.Functions.Contains(name))
        {
            errors.Add(call.Function.Span, $"unknown function '{name}'{DidYouMean.For(name, Names.Functions, $"; expected {WordList.Or(Names.Functions)}")}");
            return null;
        }

        int count = name == "pages" ? 1 : 2;
        if (call.Arguments.Count != count)
        {
            errors.Add(call.Span, $"{name} has {call.Arguments.Count} operands; expected {(count == 1 ? "pages(bytes)" : $"{name}(a, b)")}");
            return null;
        }

        return count == 1 ? Pages(call.Arguments[0]) : Extreme(call, name == "min");
    }

    private FunctionTerm? Pages(ExpressionSyntax operand)
    {
        PolicyTerm? bytes = Check(operand);
        if (bytes is { Type.Unit: not PolicyUnit.Bytes })
        {
            errors.Add(operand.Span, $"pages(…) needs bytes, and this is {bytes.Type}");
            return null;
        }

        var size = Quantity.Exactly(PolicyUnits.PageSize);
        return bytes is null ? null : new FunctionTerm(TermType.Of(PolicyUnit.Pages), bytes, b => QuantityMath.Divide(b, size));
    }

    private BinaryTerm? Extreme(CallSyntax call, bool least)
    {
        (PolicyTerm? a, PolicyTerm? b) = (Check(call.Arguments[0]), Check(call.Arguments[1]));
        return a is null || b is null || !SameUnit(call, call.Function.Text, call.Arguments[0], a, call.Arguments[1], b) || !Ordered(call, call.Function.Text, a)
            ? null
            : new BinaryTerm(a.Type, a, b, least ? QuantityMath.Least : QuantityMath.Greatest);
    }
}
