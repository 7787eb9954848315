namespace TraceReplay.Model;

/// <summary>A statement of a policy file.</summary>
/// <param name="Start">Its first word.</param>
internal abstract record DeclarationSyntax(PolicyToken Start);

/// <summary><c>policy NAME</c>.</summary>
internal sealed record PolicyNameSyntax(PolicyToken Start, PolicyToken Name) : DeclarationSyntax(Start);

/// <summary>The policy in one line, in quotes.</summary>
internal sealed record SummarySyntax(PolicyToken Text) : DeclarationSyntax(Text);

/// <summary><c>source "title"</c> with its date, message id, commit and notes.</summary>
internal sealed record SourceSyntax(PolicyToken Start, PolicyToken Title, IReadOnlyList<SourceDetailSyntax> Details) : DeclarationSyntax(Start);

/// <summary><c>date 2026-03-03</c>, <c>message "…"</c>, <c>commit "…"</c> or <c>note "…"</c>.</summary>
internal sealed record SourceDetailSyntax(PolicyToken Kind, PolicyToken Value);

/// <summary><c>extends NAME</c>.</summary>
internal sealed record ExtendsSyntax(PolicyToken Start, PolicyToken Name) : DeclarationSyntax(Start);

/// <summary><c>kernel LINE</c>: the policy is that line as its text says it.</summary>
internal sealed record KernelSyntax(PolicyToken Start, PolicyToken Line) : DeclarationSyntax(Start);

/// <summary><c>rule TARGET = expression</c>.</summary>
internal sealed record RuleSyntax(PolicyToken Start, PolicyToken Target, ExpressionSyntax Expression) : DeclarationSyntax(Start);

/// <summary><c>killer NAME</c>: the policy is a program that kills beside the kernel.</summary>
internal sealed record KillerSyntax(PolicyToken Start, PolicyToken Name) : DeclarationSyntax(Start);
