namespace TraceReplay.Parsing;

/// <content>Which part of a row belongs to which column.</content>
internal sealed partial class BpftraceTableDialect
{
    /// <summary>Finds the cells of a row: those before the task name from the left, those after it from the right.</summary>
    private int Split(ReadOnlySpan<byte> line)
    {
        int left = _comm < 0 ? _count : _comm;
        int pos = SkipBlanks(line, 0);
        int found = 0;
        for (; found < left && pos < line.Length; found++)
        {
            int end = pos + NumberText.ValueAt(line, pos).Length;
            _cells[found] = pos..end;
            pos = SkipBlanks(line, Math.Max(end, pos + 1));
        }

        int last = SkipBlanksBefore(line, line.Length);
        for (int column = _count - 1; column > _comm && _comm >= 0 && last > pos; column--, found++)
        {
            int start = line[..last].LastIndexOf((byte)' ') + 1;
            _cells[column] = start..last;
            last = SkipBlanksBefore(line, start);
        }

        if (_comm >= 0 && last > pos)
        {
            _cells[_comm] = pos..last;
            found++;
        }

        return found;
    }

    private static bool HasNumber(ReadOnlySpan<byte> line, int cells)
    {
        int numbers = 0;
        for (int pos = SkipBlanks(line, 0); pos < line.Length; pos = SkipBlanks(line, pos))
        {
            ReadOnlySpan<byte> word = NumberText.ValueAt(line, pos);
            numbers += !word.IsEmpty && NumberText.TryInt(word, out _) ? 1 : 0;
            pos += Math.Max(word.Length, 1);
        }

        return numbers > 1 && numbers * 2 > cells;
    }
}
