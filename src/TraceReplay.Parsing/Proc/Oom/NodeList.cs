using System.Globalization;

namespace TraceReplay.Parsing;

/// <summary>A list of nodes as the kernel prints it, <c>0-1,3</c> (%*pbl).</summary>
internal static class NodeList
{
    // MAX_NUMNODES of the largest NODES_SHIFT in use: a range beyond it is damaged.
    private const int MaxNumnodes = 1024;

    /// <summary>The nodes; null for a text that is no list, such as <c>(null)</c>.</summary>
    public static IReadOnlyList<int>? Read(string? text)
    {
        var nodes = new List<int>();
        foreach (string range in text?.Split(',') ?? [])
        {
            string[] ends = range.Split('-', 2);
            if (!TryRead(ends[0], out int first) || !TryRead(ends[^1], out int last))
            {
                return null;
            }

            nodes.AddRange(Enumerable.Range(first, Math.Max(0, last - first + 1)));
        }

        return nodes.Count == 0 ? null : nodes;
    }

    private static bool TryRead(string text, out int node) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out node) && node < MaxNumnodes;
}
