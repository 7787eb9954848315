using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A short trace and what a policy decides in it.</summary>
/// <param name="Name">The rule in words.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">Its verdict.</param>
/// <param name="Line">The line of the decision, from 1.</param>
/// <param name="Kernel">The recorded kernel line.</param>
/// <param name="Rules">The policy's rules.</param>
/// <param name="Trace">The trace, as short lines.</param>
internal sealed record LaneClauseCase(string Name, Clause Clause, VerdictKind Verdict, int Line, KernelLine Kernel, string[] Rules, params string[] Trace)
{
    public override string ToString() => $"{Clause}_{Verdict}_{Name}_{Kernel.Name}";

    public Verified Run() => Verified.OfText(TraceText.Of(Trace), Kernel, ZoneinfoOfLane.Text, LaneTexts.Policy(Rules));
}
