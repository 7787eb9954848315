namespace TraceReplay.Golden;

/// <summary>Reads the header of a golden: names with values, which go on in indented lines.</summary>
internal static class HeaderRows
{
    public static IEnumerable<GoldenRow> Read(GoldenSection header)
    {
        List<(string Name, string Value)> fields = [];
        foreach (string line in header.Lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == ' ' && fields.Count > 0)
            {
                fields[^1] = (fields[^1].Name, $"{fields[^1].Value} {line.TrimStart()}");
                continue;
            }

            int blank = line.IndexOf(' ');
            fields.Add(blank < 0 ? (line, string.Empty) : (line[..blank], line[blank..].TrimStart()));
        }

        return fields.Select(f => new GoldenRow(f.Name, (string.Empty, f.Value)));
    }
}
