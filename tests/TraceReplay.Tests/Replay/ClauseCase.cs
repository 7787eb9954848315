using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A short trace and what one clause of the kernel's source must say of it.</summary>
/// <param name="Name">The rule in words.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Verdict">Its verdict; agreement also when the clause, which only ever accuses, says nothing.</param>
/// <param name="Line">The line of the decision, from 1; 0 when the clause says nothing.</param>
/// <param name="Kernel">The kernel line.</param>
/// <param name="Trace">The trace, as short lines.</param>
internal sealed record ClauseCase(string Name, Clause Clause, VerdictKind Verdict, int Line, KernelLine Kernel, params string[] Trace)
{
    public override string ToString() => $"{Clause}_{Verdict}_{Name}_{Kernel.Name}";
}
