namespace TraceReplay.Model;

/// <summary>What a policy's text says of the policy besides its parameters and rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="Extends">What it extends, by name; null for a kernel line.</param>
/// <param name="Line">The kernel line that it is; null for what extends another.</param>
internal sealed record PolicyHeader(string Name, string Summary, IReadOnlyList<PolicySource> Sources, string? Extends, KernelLine? Line);
