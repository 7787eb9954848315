using System.Globalization;

namespace TraceReplay.Model;

/// <summary>Checks the parameters of a policy.</summary>
internal sealed class ParameterChecker
{
    // Above it a double has no room for all whole numbers.
    private const double Greatest = 1e15;

    private const string Choice = "choice";

    private static readonly PolicyUnit[] Units =
        [PolicyUnit.Truth, PolicyUnit.Number, PolicyUnit.Pages, PolicyUnit.Bytes, PolicyUnit.Percent, PolicyUnit.Seconds];

    private readonly PolicyErrors _errors;
    private readonly List<PolicyParameter> _all;
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);

    public ParameterChecker(IReadOnlyList<PolicyParameter> inherited, PolicyErrors errors) => (_all, _errors) = ([.. inherited], errors);

    /// <summary>The inherited parameters, with those of the policy itself in their place or after them.</summary>
    public IReadOnlyList<PolicyParameter> All => _all;

    /// <summary>A value of a type as it is written; null where it is none.</summary>
    public static double? ValueOf(ExpressionSyntax written, TermType type) => written switch
    {
        NumberSyntax number when UnitOf(number) == type.Unit => NumberOf(number),
        NameSyntax { Name.Text: "true" } when type.Unit == PolicyUnit.Truth => 1,
        NameSyntax { Name.Text: "false" } when type.Unit == PolicyUnit.Truth => 0,
        NameSyntax name => type.Words?.ValueOf(name.Name.Text),
        _ => null,
    };

    /// <summary>The unit of a number as it is written.</summary>
    public static PolicyUnit UnitOf(NumberSyntax number) => number.Unit is { } unit ? PolicyUnits.Of(unit.Text).Unit : PolicyUnit.Number;

    /// <summary>The number in its unit; null where it is too large.</summary>
    public static double? NumberOf(NumberSyntax number)
    {
        double scale = number.Unit is { } unit ? PolicyUnits.Of(unit.Text).Scale : 1;
        double value = double.Parse(number.Digits.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * scale;
        return value <= Greatest ? value : null;
    }

    /// <summary>Checks them.</summary>
    public void Check(IEnumerable<ParameterSyntax> parameters)
    {
        foreach (ParameterSyntax written in parameters)
        {
            if (NameIsFree(written.Name) && TypeOf(written) is { } type)
            {
                Add(written, type);
            }
        }
    }

    private bool NameIsFree(PolicyToken name)
    {
        if (Names.IsTaken(name.Text) is { } taken)
        {
            _errors.Add(name.Span, $"a parameter cannot be called '{name.Text}': it is {taken}; expected another name");
            return false;
        }

        if (!_own.Add(name.Text))
        {
            _errors.Add(name.Span, $"a second parameter '{name.Text}'; expected another name");
            return false;
        }

        return true;
    }

    private TermType? TypeOf(ParameterSyntax written)
    {
        if (written.Type.Text == Choice)
        {
            return ChoiceOf(written);
        }

        if (Array.Find(Units, u => PolicyUnits.NameOf(u) == written.Type.Text) is var unit && PolicyUnits.NameOf(unit) == written.Type.Text)
        {
            return TermType.Of(unit);
        }

        string[] names = [.. Units.Select(PolicyUnits.NameOf), Choice];
        _errors.Add(written.Type.Span, $"unknown unit '{written.Type.Text}'{DidYouMean.For(written.Type.Text, names, $"; expected {WordList.Or(names)}")}");
        return null;
    }

    private TermType? ChoiceOf(ParameterSyntax written)
    {
        foreach (PolicyToken word in written.Words)
        {
            bool twice = written.Words.First(w => w.Text == word.Text) != word;
            if (Names.IsTaken(word.Text) is { } taken)
            {
                _errors.Add(word.Span, $"a choice cannot have the word '{word.Text}': it is {taken}; expected another word");
                return null;
            }

            if (twice)
            {
                _errors.Add(word.Span, $"the word '{word.Text}' for a second time; expected another word");
                return null;
            }
        }

        if (written.Words.Count == 0)
        {
            _errors.Add(written.Type.Span, "a choice without words; expected choice(one, other)");
            return null;
        }

        return new TermType(PolicyUnit.Choice, WordSet.Of(written.Words.Select(w => w.Text)));
    }

    private void Add(ParameterSyntax written, TermType type)
    {
        double? value = Value(written.Default, type);
        (double From, double To)? range = RangeOf(written, type);
        int place = _all.FindIndex(p => p.Name == written.Name.Text);
        if (place >= 0 && _all[place].Type.ToString() != type.ToString())
        {
            _errors.Add(written.Type.Span, $"the parameter '{written.Name.Text}' of the extended policy is {_all[place].Type}; expected the same unit");
            return;
        }

        var parameter = new PolicyParameter(written.Name.Text, place >= 0 ? _all[place].Type : type, value ?? 0, range, written.Meaning?.Text ?? string.Empty);
        if (value is double known && !parameter.Admits(known))
        {
            _errors.Add(written.Default.Span, $"'{_errors.TextAt(written.Default.Span)}' is out of range; expected {parameter.Takes}");
        }

        if (place >= 0)
        {
            _all[place] = parameter;
        }
        else
        {
            _all.Add(parameter);
        }
    }

    private (double From, double To)? RangeOf(ParameterSyntax written, TermType type)
    {
        if (written.Range is not { } range)
        {
            return null;
        }

        if (type.Unit is PolicyUnit.Truth or PolicyUnit.Choice)
        {
            _errors.Add(range.From.Span.To(range.To.Span), $"{type} has no range; expected none");
            return null;
        }

        (double? from, double? to) = (Value(range.From, type), Value(range.To, type));
        if (from > to)
        {
            _errors.Add(range.From.Span.To(range.To.Span), "the range is empty; expected the least value first");
            return null;
        }

        return from is double least && to is double most ? (least, most) : null;
    }

    private double? Value(ExpressionSyntax written, TermType type)
    {
        double? value = ValueOf(written, type);
        if (value is null)
        {
            string expected = type.Unit switch
            {
                PolicyUnit.Truth => "true or false",
                PolicyUnit.Choice => WordList.Or([.. type.Words!.Words]),
                _ => $"{type}, as {PolicyUnits.Write(type.Unit, 1)}",
            };
            _errors.Add(written.Span, $"'{_errors.TextAt(written.Span)}' is not {type}; expected {expected}");
        }

        return value;
    }
}
