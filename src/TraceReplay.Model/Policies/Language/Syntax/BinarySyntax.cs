namespace TraceReplay.Model;

/// <summary>Two expressions and the sign or word between them.</summary>
internal sealed record BinarySyntax(ExpressionSyntax Left, PolicyToken Operator, ExpressionSyntax Right)
    : ExpressionSyntax(Left.Span.To(Right.Span), Around(Left, Right));
