namespace TraceReplay.Model;

/// <summary><c>min(a, b)</c> and its like.</summary>
internal sealed record CallSyntax(PolicyToken Function, IReadOnlyList<ExpressionSyntax> Arguments, PolicyToken Close)
    : ExpressionSyntax(Function.Span.To(Close.Span), Around([.. Arguments]));
