namespace TraceReplay.Model;

/// <summary>A compiled expression: inputs in, value out.</summary>
/// <param name="inputs">The inputs of the decision.</param>
public delegate Quantity PolicyExpression(InputFrame inputs);
