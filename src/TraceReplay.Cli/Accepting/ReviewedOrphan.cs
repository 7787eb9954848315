using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>A golden whose capture or policy is gone.</summary>
internal sealed class ReviewedOrphan(string path) : ReviewItem
{
    public override string Title => $"orphaned {path}";

    public override string AcceptWords => "delete it";

    public override void Show(TextWriter output, TextStyle style) => output.WriteLine("    no such capture or policy");

    public override string Accept()
    {
        GoldenOrphans.Delete(path);
        return $"deleted {path}";
    }

    public override string Reject() => $"rejected {path}: it stays";
}
