using System.Text;

namespace TraceReplay.Fuzz;

/// <summary>Repeats a line with other letters and digits in each copy: no table of names or numbers can keep them all.</summary>
internal sealed class DistinctNameMutator : IMutator
{
    public string Name => "distinct names";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        int begin = Splice.LineStart(text, dice);
        int length = text.AsSpan(begin).IndexOf((byte)'\n') + 1;
        int copies = dice.Once(30) ? 50_000 : dice.Between(10, 300);
        copies = Math.Min(copies, (Splice.MostBytes - text.Length) / Math.Max(length, 1));
        using var all = new MemoryStream();
        all.Write(text.AsSpan(0, begin));
        for (int i = 0; i < copies && length > 0; i++)
        {
            byte[] line = text[begin..(begin + length)];
            Change(line, dice);
            all.Write(line);
        }

        all.Write(text.AsSpan(begin));
        return all.ToArray();
    }

    // Letters stay letters and digits stay digits, so that most of it can still be read.
    private static void Change(byte[] line, Dice dice)
    {
        for (int changes = dice.Between(1, 8); changes > 0; changes--)
        {
            ref byte b = ref line[dice.Below(line.Length)];
            var rune = new Rune((char)b);
            b = Rune.IsDigit(rune) ? (byte)dice.Between('0', '9') : Rune.IsLetter(rune) ? (byte)dice.Between('a', 'z') : b;
        }
    }
}
