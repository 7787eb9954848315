namespace TraceReplay.Reports;

/// <summary>A run of a side; <c>kernel</c> is null where nothing tells it.</summary>
internal sealed record CompareRunDocument(string Name, string? Kernel, string? KernelRelease, string Policy)
{
    public static CompareRunDocument Of(CaptureReport capture) =>
        new(capture.Name, capture.KernelName, capture.Result.Kernel.Release, capture.Result.Leading.Policy.Name);
}
