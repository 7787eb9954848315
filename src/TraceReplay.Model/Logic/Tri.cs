namespace TraceReplay.Model;

/// <summary>A truth value of Kleene's three-valued logic: what a trace does not carry is <see cref="Unknown"/> and stays so.</summary>
public enum Tri : byte
{
    /// <summary>Known to be false.</summary>
    False = 0,

    /// <summary>Known to be true.</summary>
    True = 1,

    /// <summary>Not known.</summary>
    Unknown = 2,
}
