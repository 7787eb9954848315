using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Something of a machine that makes runs comparable.</summary>
/// <param name="Name">What it is; its value stands behind it.</param>
/// <param name="Of">Its value in words; null where no snapshot tells it.</param>
/// <param name="IsSame">Whether two values are as good as equal.</param>
internal sealed record MachineTrait(string Name, Func<Snapshots, string?> Of, Func<string, string, bool> IsSame);
