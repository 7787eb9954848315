using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>Which CPU a block of ring buffer statistics is of.</summary>
internal static class CpuOfBlock
{
    // Up to here the order of the shell's cpu* is that of the numbers.
    private const int MostInOrder = 10;

    /// <summary>
    /// The CPU that a line between the blocks names: <c>CPU: 1</c> of trace-cmd, or <c>==&gt; …/per_cpu/cpu1/stats &lt;==</c> of tail.
    /// </summary>
    public static int? InLine(string line)
    {
        string text = line.Trim();
        if (text.StartsWith("CPU: ", StringComparison.Ordinal))
        {
            return NumberAt(text, 5) is (var cpu, var end) && end == text.Length ? cpu : null;
        }

        return SnapshotKinds.IsDivider(text) && text.EndsWith("/stats <==", StringComparison.Ordinal) ? InName(text) : null;
    }

    /// <summary>The blocks with the CPUs that the file's name or their order tells, where no line named them.</summary>
    public static IEnumerable<BufferStats> Assign(List<BufferStats> blocks, string file)
    {
        if (blocks.Exists(block => block.Cpu is not null) || blocks.Count > MostInOrder)
        {
            return blocks;
        }

        return blocks is [var only] ? [only with { Cpu = InName(file) }] : blocks.Select((block, i) => block with { Cpu = i });
    }

    private static int? InName(string name)
    {
        int at = name.IndexOf("cpu", StringComparison.Ordinal);
        while (at >= 0)
        {
            if (NumberAt(name, at + 3) is (var cpu, _))
            {
                return cpu;
            }

            at = name.IndexOf("cpu", at + 3, StringComparison.Ordinal);
        }

        return null;
    }

    private static (int Cpu, int End)? NumberAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int cpu) ? (cpu, end) : null;
    }
}
