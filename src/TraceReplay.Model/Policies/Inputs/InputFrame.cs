namespace TraceReplay.Model;

/// <summary>The inputs of one decision, as far as they are known. It is filled again for each decision, and read by all policies.</summary>
public sealed class InputFrame
{
    private readonly Quantity[] _values = new Quantity[PolicyInputCatalogue.All.Count];

    /// <summary>Makes a frame in which nothing is known.</summary>
    public InputFrame() => Array.Fill(_values, Quantity.Unknown);

    /// <summary>The value of an input.</summary>
    public Quantity this[PolicyInput input]
    {
        get => _values[(int)input];
        set => _values[(int)input] = value;
    }

    /// <summary>What an output names for those of the inputs that are not exactly known.</summary>
    public MissingInputs Missing(InputSet inputs)
    {
        MissingInputs missing = MissingInputs.None;
        for (ulong rest = inputs.Bits; rest != 0; rest &= rest - 1)
        {
            int index = System.Numerics.BitOperations.TrailingZeroCount(rest);
            missing |= _values[index].IsExact ? MissingInputs.None : PolicyInputCatalogue.All[index].Missing;
        }

        return missing;
    }
}
