using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>A line of the kernel's source. A line number of 0 means that the kernel does not have it.</summary>
/// <param name="Function">The function it stands in.</param>
/// <param name="File">Its file.</param>
/// <param name="Linux61">Its line in 6.1.192.</param>
/// <param name="Linux612">Its line in 6.12.107.</param>
/// <param name="Linux72">Its line in 7.2.13.</param>
/// <param name="Linux73">Its line in 7.3~rc7.</param>
/// <param name="Code">Its text, or the beginning of it.</param>
public sealed record SourcePlace(string Function, string File, int Linux61, int Linux612, int Linux72, int Linux73, string Code)
{
    /// <summary>Its line in a kernel line; 0 where it is not there or not known (Debian no longer carries 6.18's source).</summary>
    public int LineOf(KernelLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Name switch
        {
            "6.1" => Linux61,
            "6.12" => Linux612,
            "7.2" => Linux72,
            "7.3" => Linux73,
            _ => 0,
        };
    }

    /// <summary>The place as findings name it: <c>mm/page_alloc.c:4655 should_reclaim_retry 7.2</c>.</summary>
    public string Of(KernelLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        int number = LineOf(line);
        string file = number == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{number}");
        return $"{file} {Function} {line.Name}";
    }
}
