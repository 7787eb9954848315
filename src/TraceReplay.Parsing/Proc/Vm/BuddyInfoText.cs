using System.Text;

namespace TraceReplay.Parsing;

/// <summary>/proc/buddyinfo (frag_show_print, mm/vmstat.c): <c>Node 0, zone DMA 1 0 …</c>, the free blocks by order.</summary>
internal sealed class BuddyInfoText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    private const int FirstOrder = 4;

    /// <summary>Whether a line is a zone with its blocks.</summary>
    public static bool IsZone(string line) =>
        Split(line) is [{ Text: "Node", Column: 0 }, _, { Text: "zone" }, _, var first, ..] && SnapshotNumber.IsDigits(first.Text);

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        List<Word> words = Split(line);
        if (words.Count <= FirstOrder || words[0].Text != "Node" || words[2].Text != "zone")
        {
            return LineVerdict.Unknown;
        }

        bool read = TryInt(words[1], "Node", out int node);
        var blocks = new List<long>(words.Count);
        foreach (Word word in words[FirstOrder..])
        {
            read &= TryNumber(word, $"order {blocks.Count}", out long count);
            blocks.Add(count);
        }

        if (!read)
        {
            return LineVerdict.Malformed;
        }

        Bag.BuddyInfo.Add(new BuddySnapshot(File, Line, Phase)
        {
            Node = node,
            Zone = NamedValues.Zone(Encoding.UTF8.GetBytes(words[3].Text)),
            FreeBlocks = blocks,
        });
        return LineVerdict.Parsed;
    }

    private static List<Word> Split(string line) => Word.Split(line, ",");
}
