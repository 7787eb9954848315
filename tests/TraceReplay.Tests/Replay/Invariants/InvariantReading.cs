using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Lines of ftrace held against the invariants of a kernel line.</summary>
internal static class InvariantReading
{
    public static InvariantResult Of(IEnumerable<string> lines, KernelLine kernel, params (string Name, string Text)[] files)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", string.Concat(lines.Select(l => l + "\n")));
        foreach ((string name, string text) in files)
        {
            folder.Write(name, text);
        }

        return Verified.OfPath(folder.FullName, kernel).Result.Invariants;
    }

    public static InvariantResult Of(InvariantExample example, KernelLine kernel) =>
        Of(example.Lines, kernel, example.Zoneinfo is null ? [] : [("zoneinfo.before", example.Zoneinfo)]);
}
