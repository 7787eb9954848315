using Sprache;

namespace TraceReplay.Model;

/// <content>
/// Expressions, from what binds least: <c>when</c> and <c>let</c>, which reach as far as they can; <c>or</c>; <c>and</c>; <c>not</c>;
/// one comparison; <c>+ -</c>; <c>* /</c>; names, numbers, calls and parentheses.
/// </content>
internal sealed partial class PolicyGrammar
{
    private const string Operator = "an operator";

    // A sign that another begins with stands after it.
    private static readonly string[] Comparisons = ["<=", ">=", "!=", "==", "=", "<", ">"];

    private readonly Parser<ExpressionSyntax> _expression;

    private Parser<ExpressionSyntax> Inner => Parse.Ref(() => _expression);

    private Parser<ExpressionSyntax> Expressions()
    {
        Parser<ExpressionSyntax> primary = Expect(Number().Or(NameOrCall()).Or(Parentheses()), "a value");
        Parser<ExpressionSyntax> product = LeftToRight(primary, Sign("*", Operator).Or(Sign("/", Operator)));
        Parser<ExpressionSyntax> sum = LeftToRight(product, Sign("+", Operator).Or(Sign("-", Operator)));
        Parser<ExpressionSyntax> and = LeftToRight(Not(Comparison(sum)), Word("and", Operator));
        Parser<ExpressionSyntax> or = LeftToRight(and, Word("or", Operator));
        return Nested(When().Or(Let()).Or(or));
    }

    private Parser<ExpressionSyntax> When() =>
        from start in Word("when")
        from condition in Inner
        from then in Word("then", "'then'")
        from yes in Inner
        from otherwise in Word("else", "'else'")
        from no in Inner
        select new WhenSyntax(start, condition, yes, no);

    private Parser<ExpressionSyntax> Let() =>
        from start in Word("let")
        from name in Token(Letters.Where(w => !Keywords.Contains(w)), "a name")
        from sign in Sign("=", "'='")
        from value in Inner
        from @in in Word("in", "'in'")
        from body in Inner
        select new LetSyntax(start, name, value, body);

    private static Parser<ExpressionSyntax> LeftToRight(Parser<ExpressionSyntax> operand, Parser<PolicyToken> sign) =>
        from first in operand
        from rest in (from s in sign from right in operand select (Sign: s, Right: right)).Many()
        select rest.Aggregate(first, (left, next) => new BinarySyntax(left, next.Sign, next.Right));

    private Parser<ExpressionSyntax> Not(Parser<ExpressionSyntax> operand) =>
        from nots in Word("not").Many()
        from inner in operand
        select nots.Reverse().Aggregate(inner, (o, not) => new NotSyntax(not, o));

    // a < b < c is not written: it would compare a truth value.
    private Parser<ExpressionSyntax> Comparison(Parser<ExpressionSyntax> operand)
    {
        Parser<PolicyToken> sign = Comparisons.Select(s => Sign(s, Operator)).Aggregate(Parse.Or);
        return from left in operand
               from right in (from s in sign from r in operand select (Sign: s, Right: r)).Optional()
               select right.IsEmpty ? left : new BinarySyntax(left, right.Get().Sign, right.Get().Right);
    }

    private Parser<ExpressionSyntax> Number() =>
        from digits in Token(Digits)
        from unit in Token(Parse.String("%").Text().Or(Letters.Where(PolicyUnits.IsWord))).Optional()
        select new NumberSyntax(digits, unit.GetOrDefault());

    private Parser<ExpressionSyntax> NameOrCall() =>
        from name in Name()
        from call in (from open in Sign("(")
                      from arguments in Inner.DelimitedBy(Sign(",", "','"))
                      from close in Sign(")", "')'")
                      select (Arguments: arguments, Close: close)).Optional()
        select call.IsEmpty ? (ExpressionSyntax)new NameSyntax(name) : new CallSyntax(name, [.. call.Get().Arguments], call.Get().Close);

    private Parser<ExpressionSyntax> Parentheses() =>
        from open in Sign("(")
        from inner in Inner
        from close in Sign(")", "')'")
        select inner;
}
