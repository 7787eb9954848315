namespace TraceReplay.Fuzz;

/// <summary>Flips single bits.</summary>
internal sealed class FlipMutator : IMutator
{
    public string Name => "flip";

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] flipped = [.. text];
        for (int flips = dice.Between(1, 16); flips > 0 && flipped.Length > 0; flips--)
        {
            flipped[dice.Below(flipped.Length)] ^= (byte)(1 << dice.Below(8));
        }

        return flipped;
    }
}
