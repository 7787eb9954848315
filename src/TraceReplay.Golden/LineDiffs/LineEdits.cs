namespace TraceReplay.Golden;

/// <summary>The shortest way from one text to another (E. Myers, "An O(ND) difference algorithm", 1986).</summary>
internal static class LineEdits
{
    // Beyond this many changed lines nobody reads the diff, and the memory for it grows with the square.
    private const int MostChanges = 500;

    public static IReadOnlyList<LineEdit> Between(string[] a, string[] b)
    {
        int head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
        {
            tail++;
        }

        List<LineEdit> edits = [];
        Keep(edits, 0, 0, head);
        Middle(edits, a, b, head, tail);
        Keep(edits, a.Length - tail, b.Length - tail, tail);
        return edits;
    }

    private static void Keep(List<LineEdit> edits, int before, int after, int count)
    {
        for (int i = 0; i < count; i++)
        {
            edits.Add(new LineEdit(LineEditKind.Keep, before + i, after + i));
        }
    }

    private static void Middle(List<LineEdit> edits, string[] a, string[] b, int head, int tail)
    {
        ReadOnlySpan<string> before = a.AsSpan(head, a.Length - head - tail);
        ReadOnlySpan<string> after = b.AsSpan(head, b.Length - head - tail);
        List<int[]>? trace = Search(before, after);
        int first = edits.Count;
        if (trace is not null)
        {
            WalkBack(edits, trace, before.Length, after.Length, head);
            edits.Reverse(first, edits.Count - first);
            return;
        }

        for (int i = 0; i < before.Length; i++)
        {
            edits.Add(new LineEdit(LineEditKind.Delete, head + i, head));
        }

        for (int i = 0; i < after.Length; i++)
        {
            edits.Add(new LineEdit(LineEditKind.Insert, head + before.Length, head + i));
        }
    }

    /// <summary>The furthest points of each diagonal after 0, 1, 2, … changes; null when there are too many.</summary>
    private static List<int[]>? Search(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        int most = Math.Min(a.Length + b.Length, MostChanges);
        int[] furthest = new int[(2 * most) + 3];
        List<int[]> trace = [];
        for (int d = 0; d <= most; d++)
        {
            for (int k = -d; k <= d; k += 2)
            {
                int at = k + most + 1;
                int x = GoesDown(furthest, at, k, d) ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                while (x < a.Length && y < b.Length && a[x] == b[y])
                {
                    (x, y) = (x + 1, y + 1);
                }

                furthest[at] = x;
                if (x >= a.Length && y >= b.Length)
                {
                    trace.Add(Part(furthest, most, d));
                    return trace;
                }
            }

            trace.Add(Part(furthest, most, d));
        }

        return null;
    }

    // Diagonals -d…d of the array, so that the trace takes no more room than it needs.
    private static int[] Part(int[] furthest, int most, int d) => furthest[(most + 1 - d)..(most + 2 + d)];

    private static bool GoesDown(int[] furthest, int at, int k, int d) =>
        k == -d || (k != d && furthest[at - 1] < furthest[at + 1]);

    private static void WalkBack(List<LineEdit> edits, List<int[]> trace, int x, int y, int head)
    {
        for (int d = trace.Count - 1; d >= 0; d--)
        {
            int k = x - y;
            bool down = d > 0 && (k == -d || (k != d && Furthest(trace, d, k - 1) < Furthest(trace, d, k + 1)));
            int fromX = d == 0 ? 0 : down ? Furthest(trace, d, k + 1) : Furthest(trace, d, k - 1);
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            int stopX = d == 0 ? 0 : down ? fromX : fromX + 1;
            while (x > stopX)
            {
                (x, y) = (x - 1, y - 1);
                edits.Add(new LineEdit(LineEditKind.Keep, head + x, head + y));
            }

            if (d > 0)
            {
                (x, y) = (fromX, fromY);
                edits.Add(new LineEdit(down ? LineEditKind.Insert : LineEditKind.Delete, head + x, head + y));
            }
        }
    }

    // What step d - 1 left on diagonal k.
    private static int Furthest(List<int[]> trace, int d, int k) => trace[d - 1][k + d - 1];
}
