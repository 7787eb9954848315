namespace TraceReplay.Model;

/// <summary><c>not a</c>.</summary>
internal sealed record NotSyntax(PolicyToken Not, ExpressionSyntax Operand) : ExpressionSyntax(Not.Span.To(Operand.Span), Around(Operand));
