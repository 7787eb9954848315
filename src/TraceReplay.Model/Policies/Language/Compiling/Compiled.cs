namespace TraceReplay.Model;

/// <summary>A compiled term.</summary>
/// <param name="Run">Gives its value.</param>
/// <param name="Constant">Its value where no input changes it.</param>
internal readonly record struct Compiled(Evaluation Run, Quantity? Constant)
{
    /// <summary>A term without inputs.</summary>
    public static Compiled Of(Quantity constant) => new((_, _) => constant, constant);

    /// <summary>A term with inputs.</summary>
    public static Compiled Of(Evaluation run) => new(run, null);

    /// <summary>A function of one term.</summary>
    public static Compiled Of(Compiled a, Func<Quantity, Quantity> function)
    {
        Evaluation run = a.Run;
        return a.Constant is { } constant ? Of(function(constant)) : Of((i, l) => function(run(i, l)));
    }

    /// <summary>A function of two terms; worked out at once where both are constant.</summary>
    public static Compiled Of(Compiled a, Compiled b, Func<Quantity, Quantity, Quantity> function)
    {
        (Evaluation left, Evaluation right) = (a.Run, b.Run);
        return (a.Constant, b.Constant) switch
        {
            ({ } x, { } y) => Of(function(x, y)),
            (null, { } y) => Of((i, l) => function(left(i, l), y)),
            ({ } x, null) => Of((i, l) => function(x, right(i, l))),
            _ => Of((i, l) => function(left(i, l), right(i, l))),
        };
    }
}
