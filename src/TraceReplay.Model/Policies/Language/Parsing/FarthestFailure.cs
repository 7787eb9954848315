using Sprache;

namespace TraceReplay.Model;

/// <summary>
/// What was expected at the farthest place that any alternative of the grammar reached. An error is told there: it is what the writer
/// did not write, wherever the grammar went back to afterwards.
/// </summary>
internal sealed class FarthestFailure
{
    private readonly List<string> _expected = [];

    /// <summary>Characters before the place; -1 when nothing failed.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>The place.</summary>
    public IInput? Input { get; private set; }

    /// <summary>What would have done there.</summary>
    public IReadOnlyList<string> Expected => _expected;

    /// <summary>Where the nesting was too deep to go on; null when it was not.</summary>
    public IInput? TooDeep { get; set; }

    /// <summary>Notes that something was expected and not found.</summary>
    public void Note(IInput input, string expected)
    {
        if (input.Position > Position)
        {
            (Position, Input) = (input.Position, input);
            _expected.Clear();
        }

        if (input.Position == Position && !_expected.Contains(expected))
        {
            _expected.Add(expected);
        }
    }

    /// <summary>Forgets everything, after an error was told.</summary>
    public void Clear()
    {
        (Position, Input, TooDeep) = (-1, null, null);
        _expected.Clear();
    }
}
