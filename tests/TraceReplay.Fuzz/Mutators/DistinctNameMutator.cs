using System.Text;

namespace TraceReplay.Fuzz;

/// <summary>Repeats a line with other letters and digits in each copy: no table of names, numbers or complaints can keep them all.</summary>
internal sealed class DistinctNameMutator(int fewest, int most) : IMutator
{
    public string Name => "distinct names";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        int begin = Splice.LineStart(text, dice);
        int length = text.AsSpan(begin).IndexOf((byte)'\n') + 1;
        int copies = Math.Min(dice.Between(fewest, most), (Splice.MostBytes - text.Length) / Math.Max(length, 1));
        using var all = new MemoryStream();
        all.Write(text.AsSpan(0, begin));
        for (int i = 0; i < copies && length > 0; i++)
        {
            byte[] line = text[begin..(begin + length)];
            Change(line.AsSpan(0, length - 1), dice);
            all.Write(line);
        }

        all.Write(text.AsSpan(begin));
        return all.ToArray();
    }

    // Most letters stay letters and most digits stay digits, so that much of it can still be read.
    private static void Change(Span<byte> line, Dice dice)
    {
        for (int changes = line.IsEmpty ? 0 : dice.Between(1, 8); changes > 0; changes--)
        {
            ref byte b = ref line[dice.Below(line.Length)];
            var rune = new Rune((char)b);
            bool number = Rune.IsDigit(rune) != dice.Once(10);
            b = number ? (byte)dice.Between('0', '9') : Rune.IsLetterOrDigit(rune) ? (byte)dice.Between('a', 'z') : b;
        }
    }
}
