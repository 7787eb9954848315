using Sprache;

namespace TraceReplay.Model;

/// <content>Statements.</content>
internal sealed partial class PolicyGrammar
{
    private static string Statement => $"a statement ({string.Join(", ", StatementWords)})";

    private Parser<DeclarationSyntax> Declarations() => Expect(
        PolicyName().Or(Summary()).Or(Source()).Or(Extends()).Or(Kernel()).Or(Parameter()).Or(Rule()).Or(Killer()), Statement);

    private Parser<DeclarationSyntax> PolicyName() =>
        from start in Word("policy")
        from name in Token(FileName, "the policy's name")
        select new PolicyNameSyntax(start, name);

    private Parser<DeclarationSyntax> Summary() => Token(Quoted).Select(t => new SummarySyntax(t));

    private Parser<DeclarationSyntax> Source() =>
        from start in Word("source")
        from title in Token(Quoted, "the title in double quotes")
        from details in Detail().Many()
        select new SourceSyntax(start, title, [.. details]);

    private Parser<SourceDetailSyntax> Detail()
    {
        Parser<PolicyToken> text = Token(Quoted, "a text in double quotes");
        return (from kind in Word("date") from date in Token(Date, "a date (2026-03-03)") select new SourceDetailSyntax(kind, date))
            .Or(from kind in Word("message") from id in text.Or(Word("unknown", "'unknown'")) select new SourceDetailSyntax(kind, id))
            .Or(from kind in Word("commit").Or(Word("note")) from value in text select new SourceDetailSyntax(kind, value));
    }

    private Parser<DeclarationSyntax> Extends() =>
        from start in Word("extends")
        from name in Token(FileName, "the name of a policy")
        select new ExtendsSyntax(start, name);

    private Parser<DeclarationSyntax> Kernel() =>
        from start in Word("kernel")
        from line in Token(FileName, "a kernel line (6.12)")
        select new KernelSyntax(start, line);

    private Parser<DeclarationSyntax> Parameter() =>
        from start in Word("param")
        from name in Token(Letters.Where(w => !Keywords.Contains(w)), "the parameter's name")
        from colon in Sign(":", "':'")
        from type in Token(Letters, "a unit")
        from words in Words().Optional()
        from sign in Sign("=", "'='")
        from value in Value()
        from range in Range().Optional()
        from meaning in Token(Quoted, "a text in double quotes").Optional()
        select new ParameterSyntax(start, name, type, words.GetOrElse([]), value, range.IsEmpty ? null : range.Get(), meaning.GetOrDefault());

    private Parser<IReadOnlyList<PolicyToken>> Words() =>
        from open in Sign("(", "'('")
        from words in Token(Letters, "a word").DelimitedBy(Sign(",", "','"))
        from close in Sign(")", "')'")
        select (IReadOnlyList<PolicyToken>)[.. words];

    private Parser<ExpressionSyntax> Value() =>
        Expect(Number().Or(Token(Letters).Select(t => (ExpressionSyntax)new NameSyntax(t))), "a number or a word");

    private Parser<(ExpressionSyntax From, ExpressionSyntax To)?> Range() =>
        from @in in Word("in", "'in'")
        from least in Value()
        from dots in Sign("..", "'..'")
        from most in Value()
        select ((ExpressionSyntax, ExpressionSyntax)?)(least, most);

    private Parser<DeclarationSyntax> Rule() =>
        from start in Word("rule")
        from target in Name("the name of a rule")
        from sign in Sign("=", "'='")
        from expression in _expression
        select new RuleSyntax(start, target, expression);

    private Parser<DeclarationSyntax> Killer() =>
        from start in Word("killer")
        from name in Token(FileName, "the name of a killer")
        select new KillerSyntax(start, name);

    /// <summary>A parameter's value as <c>--policy</c> has it.</summary>
    public static Parser<ExpressionSyntax> SingleValue() => new PolicyGrammar(new FarthestFailure()).Value().End();
}
