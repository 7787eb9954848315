namespace TraceReplay.Model;

/// <summary>The name of an input, a parameter, a <c>let</c>, a symbol; <c>base</c>, <c>true</c> or <c>false</c>.</summary>
internal sealed record NameSyntax(PolicyToken Name) : ExpressionSyntax(Name.Span, 1);
