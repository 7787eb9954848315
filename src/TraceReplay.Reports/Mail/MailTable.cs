using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>Policies side by side in 75 columns; those for which there is no room stand in a further table.</summary>
internal static class MailTable
{
    private const string Gap = "  ";
    private const int Narrowest = 8;

    public static void Write(TextWriter output, ReviewTable table)
    {
        int measures = table.Rows.Select(r => r.Measure.Length).Append("measure".Length).Max();
        int room = GoldenText.Width - Gap.Length - measures;
        List<MailColumn> columns = Columns(table, room);
        while (columns.Count > 0)
        {
            int count = Enumerable.Range(1, columns.Count).Last(n => n == 1 || WidthOf(columns.Take(n)) <= room);
            output.WriteLine();
            Write(output, [.. table.Rows.Select(r => r.Measure)], measures, [.. columns.Take(count)]);
            columns.RemoveRange(0, count);
        }
    }

    // The names are broken no more than it takes to have all policies in one table.
    private static List<MailColumn> Columns(ReviewTable table, int room)
    {
        int comfort = room;
        List<MailColumn> columns;
        do
        {
            columns = [.. table.Policies.Select((p, i) => new MailColumn(p, [.. table.Rows.Select(r => r.Values[i])], comfort, room - Gap.Length))];
            comfort--;
        }
        while (comfort >= Narrowest && WidthOf(columns) > room);
        return columns;
    }

    private static int WidthOf(IEnumerable<MailColumn> columns) => columns.Sum(c => Gap.Length + c.Width);

    private static void Write(TextWriter output, string[] names, int measures, MailColumn[] columns)
    {
        int head = columns.Max(c => c.Head.Count);
        for (int line = 0; line < head; line++)
        {
            string name = line == head - 1 ? "measure" : string.Empty;
            Row(output, name.PadRight(measures), columns.Select(c => c.HeadAt(line - head + c.Head.Count).PadLeft(c.Width)));
        }

        for (int row = 0; row < names.Length; row++)
        {
            Row(output, names[row].PadRight(measures), columns.Select(c => c.Values[row].PadLeft(c.Width)));
        }
    }

    private static void Row(TextWriter output, string name, IEnumerable<string> cells) =>
        output.WriteLine((Gap + name + string.Concat(cells.Select(c => Gap + c))).TrimEnd());
}
