namespace TraceReplay.Model;

/// <summary>A number, with a unit or without.</summary>
internal sealed record NumberSyntax(PolicyToken Digits, PolicyToken? Unit)
    : ExpressionSyntax(Unit is null ? Digits.Span : Digits.Span.To(Unit.Span), 1);
