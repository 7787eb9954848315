namespace TraceReplay.Parsing;

/// <summary>/proc/meminfo (meminfo_proc_show, fs/proc/meminfo.c): <c>Name: number kB</c>, and counts of huge pages without a unit.</summary>
internal sealed class MemInfoText(SnapshotBag bag, string file) : NamedNumbersText(bag, file)
{
    /// <inheritdoc/>
    public override string? SurePart(string line) => line.EndsWith(" kB", StringComparison.Ordinal) ? line : null;

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Word.Split(line);
        bool known = words.Count is 2 or 3 && words[0].Text is [.., ':'] && (words.Count == 2 || words[2].Text == "kB");
        return known ? Take(words[0].Text[..^1], words[1]) : LineVerdict.Unknown;
    }

    /// <inheritdoc/>
    protected override void Add(long line, IReadOnlyDictionary<string, long> values) =>
        Bag.MemInfo.Add(new MemInfoSnapshot(File, line, Phase) { Values = values });
}
