namespace TraceReplay.Fuzz;

/// <summary>Writes numbers that do not fit: too long, negative, hex, at the edges of the integer types, or none at all.</summary>
internal sealed class NumberMutator : IMutator
{
    public string Name => "number";

    private static readonly string[] Numbers =
    [
        "", "-", "-0", "-1", "+1", "0x", "0x1f", "0X1F", "1f", "1.5", "1e9", "1_000", "00000000000000000000000000000000000000000000",
        "127", "128", "255", "256", "32768", "65536", "2147483647", "2147483648", "-2147483648", "4294967295", "4294967296",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
        "18446744073709551616", "1234567890123456789012345678901234567890", "-1234567890123456789012345678901234567890",
        "٣", "１２",
    ];

    public byte[] Mutate(byte[] text, Dice dice, Recordings recordings)
    {
        byte[] changed = text;
        for (int count = dice.Between(1, 12); count > 0; count--)
        {
            if (Splice.Digits(changed, dice) is (int begin, int end))
            {
                changed = Splice.Replace(changed, begin, end, System.Text.Encoding.UTF8.GetBytes(dice.Pick(Numbers)));
            }
        }

        return changed;
    }
}
