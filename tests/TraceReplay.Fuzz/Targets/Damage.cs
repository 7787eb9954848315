namespace TraceReplay.Fuzz;

/// <summary>Applies some mutators, one after the other.</summary>
internal static class Damage
{
    /// <summary>Between <paramref name="least"/> and <paramref name="most"/> of the mutators, drawn by lot.</summary>
    public static byte[] Apply(byte[] bytes, IReadOnlyList<IMutator> mutators, int least, int most, Dice dice, Recordings recordings, List<string> recipe)
    {
        for (int count = dice.Between(least, most); count > 0; count--)
        {
            IMutator mutator = dice.Pick(mutators);
            bytes = mutator.Mutate(bytes, dice, recordings);
            recipe.Add($"{mutator.Name}: {bytes.Length} bytes");
        }

        return bytes;
    }
}
