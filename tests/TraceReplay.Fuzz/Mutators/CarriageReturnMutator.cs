namespace TraceReplay.Fuzz;

/// <summary>Ends lines as another system does: some or all with CRLF, or with a lone CR.</summary>
internal sealed class CarriageReturnMutator : IMutator
{
    public string Name => "crlf";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        bool all = dice.Once(2);
        byte[] ending = dice.Once(8) ? "\r"u8.ToArray() : "\r\n"u8.ToArray();
        var mixed = new List<byte>(text.Length * 2);
        foreach (byte b in text)
        {
            mixed.AddRange(b == (byte)'\n' && (all || dice.Once(3)) ? ending : [b]);
        }

        return [.. mixed];
    }
}
