using Sprache;

namespace TraceReplay.Model;

/// <content>Words, numbers, texts and signs.</content>
internal sealed partial class PolicyGrammar
{
    /// <summary>The words that no name can be, for a statement or a part of an expression begins with them.</summary>
    public static readonly string[] Keywords =
        ["policy", "source", "extends", "kernel", "param", "rule", "killer", "when", "then", "else", "let", "in", "and", "or", "not"];

    /// <summary>The words of <see cref="Keywords"/> that begin a statement.</summary>
    public static readonly string[] StatementWords = Keywords[..7];

    /// <summary>Blanks, ends of lines and comments.</summary>
    public static readonly Parser<IEnumerable<char>> Trivia = Parse.WhiteSpace.Or(Comment()).Many();

    private static readonly Parser<string> Letters =
        from first in Parse.Char(c => char.IsAsciiLetter(c) || c == '_', "a letter")
        from rest in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c == '_', "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<string> Dotted =
        from first in Letters
        from rest in Parse.Char('.').Then(_ => Letters).Many()
        select string.Join('.', [first, .. rest]);

    private static readonly Parser<string> Digits =
        from whole in Parse.Char(char.IsAsciiDigit, "a digit").AtLeastOnce().Text()
        from part in Parse.Char('.').Then(_ => Parse.Char(char.IsAsciiDigit, "a digit").AtLeastOnce().Text()).Optional()
        select part.IsEmpty ? whole : $"{whole}.{part.Get()}";

    private static readonly Parser<string> Quoted =
        from open in Parse.Char('"')
        from text in Parse.Char('\\').Then(_ => Parse.Chars("\"\\")).Or(Parse.CharExcept("\"\\\r\n")).Many().Text()
        from close in Parse.Char('"')
        select text;

    private static readonly Parser<string> FileName =
        from first in Parse.Char(char.IsAsciiLetterOrDigit, "a letter")
        from rest in Parse.Char(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-', "a letter").Many().Text()
        select first + rest;

    private static readonly Parser<string> Date = Parse.Char(c => char.IsAsciiDigit(c) || c == '-', "a digit").AtLeastOnce().Text();

    // The comment is one blank, so that it can stand among blanks.
    private static Parser<char> Comment() => Parse.Char('#').Then(_ => Parse.CharExcept('\n').Many()).Return('#');

    // What is not expected by name is part of something that is.
    private Parser<PolicyToken> Token(Parser<string> text, string? expected = null)
    {
        Parser<PolicyToken> token = text.Select(t => new PolicyToken(t)).Positioned();
        return (expected is null ? token : Expect(token, expected)).Then(t => Trivia.Return(t));
    }

    private Parser<PolicyToken> Sign(string sign, string? expected = null) => Token(Parse.String(sign).Text(), expected);

    private Parser<PolicyToken> Word(string word, string? expected = null) => Token(Letters.Where(w => w == word), expected);

    private Parser<PolicyToken> Name(string? expected = null) => Token(Dotted.Where(w => !Keywords.Contains(w)), expected);
}
