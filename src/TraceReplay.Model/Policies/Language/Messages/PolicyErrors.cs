using System.Globalization;

namespace TraceReplay.Model;

/// <summary>Gathers what is wrong with one text.</summary>
internal sealed class PolicyErrors(string file, string text)
{
    private const int Shown = 20;

    private readonly List<PolicyError> _errors = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => _errors.Count == 0;

    /// <summary>The text as it is written at a place.</summary>
    public string TextAt(SourceSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>Adds an error.</summary>
    public void Add(SourceSpan span, string message) =>
        _errors.Add(new PolicyError(file, span.Line, span.Column, message, CaretLine.Show(text, span)));

    /// <summary>The errors in the order of their places, the first twenty of them in full.</summary>
    public IReadOnlyList<PolicyError> InOrder()
    {
        PolicyError[] all = [.. _errors.OrderBy(e => e.Line).ThenBy(e => e.Column)];
        if (all.Length <= Shown)
        {
            return all;
        }

        PolicyError next = all[Shown];
        string more = string.Create(CultureInfo.InvariantCulture, $"{all.Length - Shown} more errors from here on");
        return [.. all[..Shown], next with { Message = more, Excerpt = string.Empty }];
    }
}
