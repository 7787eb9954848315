namespace TraceReplay.Model;

/// <summary><c>let x = e in body</c>.</summary>
internal sealed record LetSyntax(PolicyToken Let, PolicyToken Name, ExpressionSyntax Value, ExpressionSyntax Body)
    : ExpressionSyntax(Let.Span.To(Body.Span), Around(Value, Body));
