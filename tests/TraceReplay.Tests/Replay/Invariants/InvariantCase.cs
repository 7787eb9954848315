using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A short trace and what one invariant says of it.</summary>
/// <param name="Number">The invariant.</param>
/// <param name="Name">What the trace shows, in words.</param>
/// <param name="Line">The line that breaks it, from 1; 0 when it holds.</param>
/// <param name="Trace">The trace, as short lines.</param>
internal sealed record InvariantCase(int Number, string Name, int Line, params string[] Trace)
{
    public InvariantInfo Info => InvariantCatalogue.All[Number - 1];

    /// <summary>The kernel line; the newest that the invariant holds for unless another is set.</summary>
    public KernelLine Kernel => Line72 ? KernelLineCatalogue.Linux72 : Info.KernelLines.Last();

    public bool Line72 { get; init; }

    /// <summary>Snapshots beside the trace: name and text.</summary>
    public (string Name, string Text)[] Files { get; init; } = [];

    /// <summary>Whether it is tolerated, and how often it then is counted.</summary>
    public (Quirk Quirk, long Count)? Tolerated { get; init; }

    /// <summary>The line is passed over, and not even counted as checked.</summary>
    public bool NotChecked { get; init; }

    public InvariantResult Run() => InvariantReading.Of(InvariantExample.Ftrace(Trace), Kernel, Files);

    public override string ToString() => $"{Info.Id}_{(Line == 0 ? "holds" : "breaks")}_{Name}";
}
