namespace TraceReplay.Reports;

/// <summary>What a bundle holds: <c>bundle/manifest.json</c>.</summary>
/// <param name="Schema">The version of this document.</param>
/// <param name="Tracereplay">The version of tracereplay that wrote it.</param>
/// <param name="Capture">The capture's name.</param>
/// <param name="IsFolder">Whether the capture is a folder of files, and not one file.</param>
/// <param name="Kernel">The kernel line; null where it is only assumed.</param>
/// <param name="KernelRelease">The release that was recorded; null where the capture does not say.</param>
/// <param name="KernelOption">What <c>--kernel</c> named; null where it was found in the capture.</param>
/// <param name="Redacted">Whether names were replaced.</param>
/// <param name="Policies">The policies.</param>
/// <param name="Files">All files but the manifest and the sums, sorted by path.</param>
internal sealed record BundleManifest(
    int Schema,
    string Tracereplay,
    string Capture,
    bool IsFolder,
    string? Kernel,
    string? KernelRelease,
    string? KernelOption,
    bool Redacted,
    IReadOnlyList<BundlePolicyDocument> Policies,
    IReadOnlyList<BundleFileDocument> Files)
{
    /// <summary>The version that is written.</summary>
    public const int CurrentSchema = 1;
}
