namespace TraceReplay.Model;

/// <summary>What <c>--policy NAME:param=value</c> can set.</summary>
public sealed class PolicyParameter
{
    internal PolicyParameter(string name, TermType type, double @default, (double From, double To)? range, string meaning) =>
        (Name, Type, Default, Range, Meaning) = (name, type, @default, range, meaning);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its unit.</summary>
    public PolicyUnit Unit => Type.Unit;

    /// <summary>Its value where nothing else is said; of a choice the index of the word.</summary>
    public double Default { get; }

    /// <summary>The least and the greatest value; null where any will do.</summary>
    public (double From, double To)? Range { get; }

    /// <summary>What it is.</summary>
    public string Meaning { get; }

    /// <summary>The words of a choice, else none.</summary>
    public IReadOnlyList<string> Words => Unit == PolicyUnit.Choice ? [.. Type.Words!.Words] : [];

    internal TermType Type { get; }

    /// <summary>What it takes, in a few words: <c>0%..100%</c>, <c>lru or scanned</c>, <c>true or false</c>.</summary>
    public string Takes => Unit switch
    {
        PolicyUnit.Choice => WordList.Or(Words),
        PolicyUnit.Truth => "true or false",
        _ => Range is { } range ? $"{Write(range.From)}..{Write(range.To)}" : $"{PolicyUnits.InWords(Unit)}, as {Write(Default)}",
    };

    /// <summary>A value as it is written.</summary>
    public string Write(double value) => Unit == PolicyUnit.Choice ? Type.Words!.WordOf(value) : PolicyUnits.Write(Unit, value);

    /// <summary>The parameter with a value as <c>--policy</c> has it: without blanks, <c>percent=2%</c>.</summary>
    public string Setting(double value) => $"{Name}={Write(value).Replace(" ", string.Empty, StringComparison.Ordinal)}";

    /// <summary>Reads a value; null where it is none, or out of range.</summary>
    public double? Read(string text)
    {
        Sprache.IResult<ExpressionSyntax> result = PolicyGrammar.SingleValue()(new Sprache.Input(text));
        return result.WasSuccessful && ParameterChecker.ValueOf(result.Value, Type) is double value && Admits(value) ? value : null;
    }

    internal bool Admits(double value) => Range is not { } range || (value >= range.From && value <= range.To);
}
