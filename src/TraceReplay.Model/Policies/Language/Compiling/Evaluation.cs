namespace TraceReplay.Model;

/// <summary>A part of an expression, compiled.</summary>
/// <param name="inputs">The inputs of the decision.</param>
/// <param name="locals">What <c>let</c> named, on the stack of the rule's delegate.</param>
internal delegate Quantity Evaluation(InputFrame inputs, Span<Quantity> locals);
