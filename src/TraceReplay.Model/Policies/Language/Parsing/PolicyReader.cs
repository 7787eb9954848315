using Sprache;

namespace TraceReplay.Model;

/// <summary>Reads the statements of a text; after one that cannot be read it goes on with the next.</summary>
internal static class PolicyReader
{
    /// <summary>The statements that can be read. What cannot is among the errors.</summary>
    public static List<DeclarationSyntax> Read(string text, PolicyErrors errors)
    {
        var failure = new FarthestFailure();
        var grammar = new PolicyGrammar(failure);
        var statements = new List<DeclarationSyntax>();
        IInput input = PolicyGrammar.Trivia(new Input(text)).Remainder;
        while (!input.AtEnd)
        {
            IResult<DeclarationSyntax> result = grammar.Declaration(input);
            if (result.WasSuccessful && failure.TooDeep is null)
            {
                statements.Add(result.Value);
                input = result.Remainder;
            }
            else
            {
                Tell(failure, text, errors);
                failure.Clear();
                input = NextStatement(input, text);
            }
        }

        return statements;
    }

    private static void Tell(FarthestFailure failure, string text, PolicyErrors errors)
    {
        IInput place = failure.TooDeep ?? failure.Input!;
        string found = Found(text, place.Position);
        SourceSpan span = found.Length > 0 ? new SourceSpan(place.Position, found.Length, place.Line, place.Column) : AfterLastWord(text);
        if (failure.TooDeep is not null)
        {
            errors.Add(span, $"nested too deep: at most {PolicyGrammar.MaxNesting} parentheses, 'when' and 'let' can lie in each other");
            return;
        }

        string[] words = [.. PolicyGrammar.Keywords, .. PolicyUnits.Words];
        string near = char.IsAsciiLetter(found.FirstOrDefault()) && !words.Contains(found) ? DidYouMean.For(found, words) : string.Empty;
        string unexpected = found.Length == 0 ? "the text ends too early" : $"unexpected '{Printable(found)}'";
        errors.Add(span, $"{unexpected}; expected {WordList.Or(failure.Expected)}{near}");
    }

    // An editor has no line behind the last one.
    private static SourceSpan AfterLastWord(string text)
    {
        int end = text.AsSpan().TrimEnd().Length;
        return new SourceSpan(end, 1, text.AsSpan(0, end).Count('\n') + 1, end - text.LastIndexOf('\n', Math.Max(0, end - 1)));
    }

    // The whole word, or one character; nothing at the end of the text.
    private static string Found(string text, int position)
    {
        int end = position;
        while (end < text.Length && end - position < 80 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return text[position..Math.Min(text.Length, Math.Max(end, position + 1))];
    }

    private static string Printable(string found) =>
        found.Length == 1 && (char.IsControl(found[0]) || char.IsSurrogate(found[0])) ? $"U+{(int)found[0]:X4}" : found;

    private static IInput NextStatement(IInput input, string text)
    {
        int next = text.IndexOf('\n', input.Position);
        while (next >= 0 && !BeginsStatement(text.AsSpan(next + 1)))
        {
            next = text.IndexOf('\n', next + 1);
        }

        int goal = next < 0 ? text.Length : next;
        while (input.Position < goal)
        {
            input = input.Advance();
        }

        return PolicyGrammar.Trivia(input).Remainder;
    }

    private static bool BeginsStatement(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> line = rest.TrimStart(" \t");
        int length = 0;
        while (length < line.Length && char.IsAsciiLetter(line[length]))
        {
            length++;
        }

        return PolicyGrammar.StatementWords.AsSpan().Contains(line[..length].ToString());
    }
}
