namespace TraceReplay.Model;

/// <summary><c>when c then a else b</c>.</summary>
internal sealed record WhenSyntax(PolicyToken When, ExpressionSyntax Condition, ExpressionSyntax Then, ExpressionSyntax Else)
    : ExpressionSyntax(When.Span.To(Else.Span), Around(Condition, Then, Else));
