namespace TraceReplay.Model;

/// <summary><c>param NAME : TYPE = DEFAULT in FROM..TO "meaning"</c>.</summary>
/// <param name="Start">The word <c>param</c>.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Type">Its unit, or <c>choice</c>.</param>
/// <param name="Words">The words of a choice.</param>
/// <param name="Default">A number, or a word.</param>
/// <param name="Range">The least and the greatest value.</param>
/// <param name="Meaning">What it is.</param>
internal sealed record ParameterSyntax(
    PolicyToken Start, PolicyToken Name, PolicyToken Type, IReadOnlyList<PolicyToken> Words, ExpressionSyntax Default,
    (ExpressionSyntax From, ExpressionSyntax To)? Range, PolicyToken? Meaning) : DeclarationSyntax(Start);
