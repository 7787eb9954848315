using System.Buffers;

namespace TraceReplay.Parsing;

/// <summary>/proc/vmstat (vmstat_show, mm/vmstat.c): <c>name number</c> lines.</summary>
internal sealed class VmStatText(SnapshotBag bag, string file) : NamedNumbersText(bag, file)
{
    private static readonly SearchValues<char> NameChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line) =>
        Word.Split(line) is [var name, var number] && name.Column == 0 && !name.Text.AsSpan().ContainsAnyExcept(NameChars)
            ? Take(name.Text, number)
            : LineVerdict.Unknown;

    /// <inheritdoc/>
    protected override void Add(long line, IReadOnlyDictionary<string, long> values) =>
        Bag.VmStat.Add(new VmStatSnapshot(File, line, Phase) { Values = values });
}
