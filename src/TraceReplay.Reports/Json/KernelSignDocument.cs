using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a capture shows of its kernel: <c>has</c> a mark or not, which the one version prints and the other does not.</summary>
internal sealed record KernelSignDocument(string Mark, bool Has, string With, string Without, string Source)
{
    public static KernelSignDocument Of(KernelSign sign) =>
        new(sign.Mark.Name, sign.Has, sign.Mark.With.ToString(), sign.Mark.Without.ToString(), sign.Mark.Source);
}
