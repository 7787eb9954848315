namespace TraceReplay.Benchmarks;

/// <summary>The kernel's script, which counts reclaims and pages by task. It reads standard input.</summary>
/// <param name="script">Where it lies; null where it is not to be had.</param>
/// <param name="smaller">What it reads: less, for it is slow.</param>
internal sealed class KernelScriptPeer(string? script, TextFile smaller)
    : CommandPeer($"the kernel's trace-vmscan-postprocess.pl ({ByteSize.Format(smaller.Bytes)} of the same text)", "sh", "-c", "exec perl \"$1\" < \"$0\"", File, script ?? "")
{
    private const string Count = "Direct reclaims:";

    public override string? Missing => script is null ? "not in /usr/src: apt-get install linux-source" : Tools.Find("perl") is null ? "perl is not installed" : null;

    protected override PeerResult Understand(string output)
    {
        string? line = Array.Find(output.Split('\n'), l => l.StartsWith(Count, StringComparison.Ordinal));
        return new PeerResult($"{line?[Count.Length..].Trim() ?? "no"} direct reclaims");
    }
}
