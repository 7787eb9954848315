namespace TraceReplay.Model;

/// <summary>Where a policy comes from.</summary>
/// <param name="Title">The title of the patch or mail, or what was read.</param>
/// <param name="Date">Its day; null where it has none.</param>
/// <param name="Message">Its message id; null where it has none, or where it is not known.</param>
/// <param name="Commit">The commit as which it landed; null where it did not, or where it is not known.</param>
/// <param name="Notes">What else is to be known of it.</param>
public sealed record PolicySource(string Title, DateOnly? Date, string? Message, string? Commit, IReadOnlyList<string> Notes)
{
    /// <summary>The source in one line.</summary>
    public override string ToString()
    {
        string?[] parts =
        [
            Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Message is null ? null : $"<{Message}>",
            Commit is null ? null : $"commit {Commit}",
            .. Notes,
        ];
        string details = string.Join(", ", parts.Where(p => p is not null));
        return details.Length == 0 ? Title : $"{Title} ({details})";
    }
}
