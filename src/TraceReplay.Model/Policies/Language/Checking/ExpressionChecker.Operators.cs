namespace TraceReplay.Model;

/// <content>Operators and their units.</content>
internal sealed partial class ExpressionChecker
{
    private BinaryTerm? Binary(BinarySyntax binary) => binary.Operator.Text switch
    {
        "and" => Connect(binary, QuantityMath.Least),
        "or" => Connect(binary, QuantityMath.Greatest),
        "+" => Sum(binary, QuantityMath.Add),
        "-" => Sum(binary, QuantityMath.Subtract),
        "*" => Product(binary),
        "/" => Ratio(binary),
        _ => Compare(binary),
    };

    private BinaryTerm? Connect(BinarySyntax binary, Func<Quantity, Quantity, Quantity> function)
    {
        string word = $"'{binary.Operator.Text}'";
        (PolicyTerm? left, PolicyTerm? right) = (Truth(binary.Left, word), Truth(binary.Right, word));
        return left is null || right is null ? null : new BinaryTerm(TermType.Truth, left, right, function);
    }

    private BinaryTerm? Sum(BinarySyntax binary, Func<Quantity, Quantity, Quantity> function)
    {
        (PolicyTerm? left, PolicyTerm? right) = (Check(binary.Left), Check(binary.Right));
        string sign = $"'{binary.Operator.Text}'";
        return left is null || right is null || !SameUnit(binary, sign, binary.Left, left, binary.Right, right) || !Ordered(binary, sign, left)
            ? null
            : new BinaryTerm(left.Type, left, right, function);
    }

    // A number or a percentage of anything that has an order is of that unit.
    private BinaryTerm? Product(BinarySyntax binary)
    {
        if ((Check(binary.Left), Check(binary.Right)) is not ({ } left, { } right) || !Ordered(binary, "'*'", left) || !Ordered(binary, "'*'", right))
        {
            return null;
        }

        bool percent = left.Type.Unit == PolicyUnit.Percent || right.Type.Unit == PolicyUnit.Percent;
        bool plain = left.Type.Unit == PolicyUnit.Number || right.Type.Unit == PolicyUnit.Number;
        if (!percent && !plain)
        {
            errors.Add(binary.Span, $"'*' of {left.Type} and {right.Type} has no unit; expected a number or a percentage on one side");
            return null;
        }

        // A percentage of a number is a number; 2 * 10% is written with the percentage as the unit that stays.
        bool scales = left.Type.Unit is PolicyUnit.Number || (left.Type.Unit is PolicyUnit.Percent && right.Type.Unit is not PolicyUnit.Number);
        TermType type = scales ? right.Type : left.Type;
        return new BinaryTerm(type, left, right, percent && !plain ? QuantityMath.MultiplyPercent : QuantityMath.Multiply);
    }

    private BinaryTerm? Ratio(BinarySyntax binary)
    {
        if ((Check(binary.Left), Check(binary.Right)) is not ({ } left, { } right) || !Ordered(binary, "'/'", left) || !Ordered(binary, "'/'", right))
        {
            return null;
        }

        if (right.Type.Unit != PolicyUnit.Number && !left.Type.Is(right.Type))
        {
            errors.Add(binary.Span, $"'/' of {left.Type} by {right.Type} has no unit; expected the same unit on both sides, or a number on the right");
            return null;
        }

        TermType type = right.Type.Unit == PolicyUnit.Number ? left.Type : TermType.Of(PolicyUnit.Number);
        return new BinaryTerm(type, left, right, QuantityMath.Divide);
    }

    private BinaryTerm? Compare(BinarySyntax binary)
    {
        if (Sides(binary) is not ({ } left, { } right) || !SameUnit(binary, "a comparison", binary.Left, left, binary.Right, right))
        {
            return null;
        }

        string sign = binary.Operator.Text;
        bool equality = sign is "=" or "==" or "!=";
        return !equality && !Ordered(binary, $"'{sign}'", left) ? null : sign switch
        {
            "<" => new BinaryTerm(TermType.Truth, left, right, QuantityMath.Less),
            "<=" => new BinaryTerm(TermType.Truth, left, right, QuantityMath.LessOrEqual),
            ">" => new BinaryTerm(TermType.Truth, left, right, (a, b) => QuantityMath.Less(b, a)),
            ">=" => new BinaryTerm(TermType.Truth, left, right, (a, b) => QuantityMath.LessOrEqual(b, a)),
            "!=" => new BinaryTerm(TermType.Truth, left, right, (a, b) => QuantityMath.Not(QuantityMath.Equal(a, b))),
            _ => new BinaryTerm(TermType.Truth, left, right, QuantityMath.Equal),
        };
    }

    // A word that stands for nothing else is a symbol of the other side's unit: reset.reason = DIRECT.
    private (PolicyTerm? Left, PolicyTerm? Right) Sides(BinarySyntax binary)
    {
        if (binary.Left is NameSyntax word && !scope.Knows(word.Name.Text) && Check(binary.Right) is { Type.Words: not null } right)
        {
            return (Symbol(word.Name, right.Type), right);
        }

        PolicyTerm? left = Check(binary.Left);
        bool symbol = left?.Type.Words is not null && binary.Right is NameSyntax other && !scope.Knows(other.Name.Text);
        return (left, symbol ? Symbol(((NameSyntax)binary.Right).Name, left!.Type) : Check(binary.Right));
    }

    private ConstantTerm? Symbol(PolicyToken word, TermType type)
    {
        if (type.Words!.ValueOf(word.Text) is double value)
        {
            return new ConstantTerm(type, value);
        }

        string[] words = [.. type.Words.Words];
        errors.Add(word.Span, $"'{word.Text}' is not {(type.Unit == PolicyUnit.Choice ? "a word of that choice" : type)}{DidYouMean.For(word.Text, words, $"; expected {WordList.Or(words)}")}");
        return null;
    }

    private bool SameUnit(ExpressionSyntax whole, string what, ExpressionSyntax a, PolicyTerm left, ExpressionSyntax b, PolicyTerm right)
    {
        if (left.Type.Is(right.Type))
        {
            return true;
        }

        string hint = Hint(a, right.Type) + Hint(b, left.Type);
        errors.Add(whole.Span, $"{what} of {left.Type} and {right.Type}; expected the same unit on both sides{hint}");
        return false;
    }

    // What was most likely meant by a bare number.
    private string Hint(ExpressionSyntax number, TermType wanted) => number is NumberSyntax { Unit: null } && wanted.Unit switch
    {
        PolicyUnit.Pages => " pages",
        PolicyUnit.Percent => "%",
        PolicyUnit.Bytes => " MiB",
        PolicyUnit.Seconds => " s",
        _ => null,
    } is { } suffix
        ? $": write {errors.TextAt(number.Span)}{suffix}"
        : string.Empty;

    private bool Ordered(ExpressionSyntax whole, string what, PolicyTerm term)
    {
        if (term.Type is { Words: null, Unit: not PolicyUnit.Truth })
        {
            return true;
        }

        errors.Add(whole.Span, $"{what} has no meaning for {term.Type}; expected numbers, pages, bytes, percentages or times");
        return false;
    }
}
