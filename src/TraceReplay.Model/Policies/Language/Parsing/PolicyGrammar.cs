using System.Runtime.CompilerServices;
using Sprache;

namespace TraceReplay.Model;

/// <summary>The grammar of policy files. One reading has one grammar, which keeps what was expected where it failed.</summary>
internal sealed partial class PolicyGrammar
{
    /// <summary>How deep expressions can lie in each other.</summary>
    public const int MaxNesting = 40;

    private readonly FarthestFailure _failure;
    private int _nesting;

    /// <summary>Makes the grammar.</summary>
    public PolicyGrammar(FarthestFailure failure)
    {
        _failure = failure;
        _expression = Expressions();
        Declaration = Declarations();
    }

    /// <summary>One statement, and the blanks and comments after it.</summary>
    public Parser<DeclarationSyntax> Declaration { get; }

    // Notes what was expected where the parser fails at once.
    private Parser<T> Expect<T>(Parser<T> parser, string expected) => input =>
    {
        IResult<T> result = parser(input);
        if (!result.WasSuccessful)
        {
            _failure.Note(input, expected);
        }

        return result;
    };

    // Input that nests without end must not exhaust the stack.
    private Parser<T> Nested<T>(Parser<T> parser) => input =>
    {
        if (_nesting == MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _failure.TooDeep ??= input;
            return Result.Failure<T>(input, "nested too deep", []);
        }

        _nesting++;
        IResult<T> result = parser(input);
        _nesting--;
        return result;
    };
}
