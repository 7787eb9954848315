using System.Text;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>The columns of a table of reclaim_retry_zone: the names a header may give them, and what they stand for.</summary>
internal static class TableColumns
{
    /// <summary>A column that says nothing of the event: it takes its place in a row, and no more.</summary>
    public const int Other = -1;

    /// <summary>The CPU, which is no field.</summary>
    public const int Cpu = -2;

    private const int LeastKnown = 5;
    private const int MostOthers = 2;

    // The kernel's names and the shorter ones of the mail's script.
    private static readonly (string Name, Field Field)[] Names =
    [
        ("NODE", Field.Node), ("NID", Field.Node), ("ZONE", Field.Zone), ("ORDER", Field.Order), ("RECLAIMABLE", Field.Reclaimable),
        ("AVAILABLE", Field.Available), ("MIN_WMARK", Field.MinWmark), ("LOOPS", Field.NoProgressLoops),
        ("NO_PROGRESS_LOOPS", Field.NoProgressLoops), ("WMARK", Field.WmarkCheck), ("WMARK_CHECK", Field.WmarkCheck),
        ("COMM", Field.Comm), ("TASK", Field.Comm), ("PID", Field.Pid), ("TID", Field.Pid),
    ];

    /// <summary>
    /// Reads a header into <paramref name="columns"/>: a <see cref="Field"/>, <see cref="Other"/> or <see cref="Cpu"/> each. The number
    /// of columns; 0 for any other line. Most of the words must be known, and none twice, so that prose is no header.
    /// </summary>
    public static int ReadHeader(ReadOnlySpan<byte> line, Span<int> columns)
    {
        int count = 0;
        int others = 0;
        ulong seen = 0;
        for (int pos = 0; pos < line.Length;)
        {
            ReadOnlySpan<byte> word = NumberText.ValueAt(line, pos);
            pos += Math.Max(word.Length, 1);
            if (word.IsEmpty)
            {
                continue;
            }

            int column = Find(word);
            others += column < 0 ? 1 : 0;
            ulong bit = column < 0 ? 0 : 1UL << column;
            if (count == columns.Length || others > MostOthers || (seen & bit) != 0)
            {
                return 0;
            }

            seen |= bit;
            columns[count++] = column;
        }

        const ulong Telling = 1UL << (int)Field.Reclaimable | 1UL << (int)Field.Available;
        return (seen & Telling) == Telling && count - others >= LeastKnown ? count : 0;
    }

    /// <summary>The name of a column for messages.</summary>
    public static string NameOf(int column) => column switch
    {
        Cpu => "CPU",
        Other => "column",
        _ => Array.Find(Names, known => (int)known.Field == column).Name,
    };

    private static int Find(ReadOnlySpan<byte> word)
    {
        foreach ((string name, Field field) in Names)
        {
            if (Ascii.EqualsIgnoreCase(word, name))
            {
                return (int)field;
            }
        }

        return Ascii.EqualsIgnoreCase(word, "CPU") ? Cpu : Other;
    }
}
