using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The object that <c>policies --format json</c> prints.</summary>
internal sealed record PoliciesDocument(int Schema, IReadOnlyList<PolicyRowDocument> Policies);

/// <summary>A policy in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Extends">What it extends, by name; null for a kernel line.</param>
/// <param name="Kernel">The kernel line that it rests on; null for the one that was recorded.</param>
/// <param name="Killer">The program beside the kernel that it is; null for rules of the kernel.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Sources">Where it comes from.</param>
internal sealed record PolicyRowDocument(
    string Name, string? Extends, string? Kernel, string? Killer, string Summary, IReadOnlyList<PolicySourceDocument> Sources);

/// <summary>Where a policy comes from.</summary>
internal sealed record PolicySourceDocument(string Title, string? Date, string? Message, string? Commit, IReadOnlyList<string> Notes)
{
    public static IReadOnlyList<PolicySourceDocument> Of(PolicyDefinition policy) => [.. policy.Sources.Select(s =>
        new PolicySourceDocument(s.Title, s.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), s.Message, s.Commit, s.Notes))];
}
