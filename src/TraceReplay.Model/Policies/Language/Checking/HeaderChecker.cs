using System.Globalization;

namespace TraceReplay.Model;

/// <summary>Checks what a policy says of itself: its name, its sources, what it extends.</summary>
internal sealed class HeaderChecker(IReadOnlyList<DeclarationSyntax> statements, PolicyErrors errors)
{
    /// <summary>What a policy extends that applies to the line of the kernel that was recorded.</summary>
    public const string Mainline = "mainline";

    private static readonly SourceSpan Beginning = new(0, 1, 1, 1);

    /// <summary>The name of what the policy extends; null where it is a kernel line.</summary>
    public PolicyToken? Extended { get; private set; }

    /// <summary>The header; null when it lacks what every policy has.</summary>
    /// <param name="readable">Whether all statements were read: one that is missing may be among those that were not.</param>
    public PolicyHeader? Check(bool readable)
    {
        PolicyToken? name = Only(statements.OfType<PolicyNameSyntax>(), "a second 'policy'")?.Name;
        PolicyToken? summary = Only(statements.OfType<SummarySyntax>(), "a second summary")?.Text;
        DeclarationSyntax? on = Only(statements.Where(s => s is ExtendsSyntax or KernelSyntax), "a second 'extends' or 'kernel'");
        Extended = (on as ExtendsSyntax)?.Name;
        KernelLine? line = on is KernelSyntax kernel ? LineOf(kernel.Line) : null;
        PolicySource[] sources = [.. statements.OfType<SourceSyntax>().Select(SourceOf)];
        if (readable && name is null)
        {
            errors.Add(Beginning, "the policy has no name; expected 'policy NAME'");
        }

        if (readable && on is null)
        {
            errors.Add(name?.Span ?? Beginning, "the policy rests on nothing; expected 'extends mainline', 'extends POLICY' or 'kernel LINE'");
        }

        return name is null || on is null ? null : new PolicyHeader(name.Text, summary?.Text ?? string.Empty, sources, Extended?.Text, line);
    }

    private T? Only<T>(IEnumerable<T> found, string second)
        where T : DeclarationSyntax
    {
        T? first = null;
        foreach (T statement in found)
        {
            if (first is not null)
            {
                errors.Add(statement.Start.Span, $"{second}; the first is in line {first.Start.Span.Line}");
            }

            first ??= statement;
        }

        return first;
    }

    private KernelLine? LineOf(PolicyToken name)
    {
        if (KernelLineCatalogue.Find(name.Text) is { } line)
        {
            return line;
        }

        errors.Add(name.Span, $"unknown kernel line '{name.Text}'; expected {WordList.Or([.. KernelLineCatalogue.All.Select(l => l.Name)])}");
        return null;
    }

    private PolicySource SourceOf(SourceSyntax source)
    {
        string? Of(string kind) => source.Details.LastOrDefault(d => d.Kind.Text == kind)?.Value.Text;
        PolicyToken? date = source.Details.LastOrDefault(d => d.Kind.Text == "date")?.Value;
        bool isDate = DateOnly.TryParseExact(date?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        if (date is not null && !isDate)
        {
            errors.Add(date.Span, $"'{date.Text}' is no date; expected year-month-day, as 2026-03-03");
        }

        string[] notes = [.. source.Details.Where(d => d.Kind.Text == "note").Select(d => d.Value.Text)];
        string? message = Of("message");
        return new PolicySource(source.Title.Text, isDate ? day : null, message == "unknown" ? null : message, Of("commit"), notes);
    }
}
