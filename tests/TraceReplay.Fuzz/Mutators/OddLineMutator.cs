namespace TraceReplay.Fuzz;

/// <summary>Puts lines of tracers between the others.</summary>
internal sealed class OddLineMutator : IMutator
{
    public string Name => "odd line";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] mixed = text;
        for (int count = dice.Between(1, 6); count > 0; count--)
        {
            int at = dice.Once(3) ? 0 : Splice.LineStart(mixed, dice);
            mixed = Splice.Replace(mixed, at, at, System.Text.Encoding.UTF8.GetBytes(dice.Pick(OddLines.OfTracers) + "\n"));
        }

        return mixed;
    }
}
