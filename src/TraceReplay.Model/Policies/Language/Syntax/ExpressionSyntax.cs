namespace TraceReplay.Model;

/// <summary>An expression as it is written.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Depth">How many expressions lie in each other, this one included.</param>
internal abstract record ExpressionSyntax(SourceSpan Span, int Depth)
{
    /// <summary>The depth of an expression around others.</summary>
    protected static int Around(params ReadOnlySpan<ExpressionSyntax> inner)
    {
        int deepest = 0;
        foreach (ExpressionSyntax expression in inner)
        {
            deepest = Math.Max(deepest, expression.Depth);
        }

        return deepest + 1;
    }
}
