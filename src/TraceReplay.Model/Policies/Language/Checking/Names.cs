namespace TraceReplay.Model;

/// <summary>The names that mean something in every policy, so that no parameter, choice or <c>let</c> can have them.</summary>
internal static class Names
{
    /// <summary>What the extended policy says.</summary>
    public const string Base = "base";

    /// <summary>The truth values.</summary>
    public static readonly string[] Truths = ["false", "true"];

    /// <summary>The functions.</summary>
    public static readonly string[] Functions = ["min", "max", "pages"];

    /// <summary>What the name stands for already; null where it is free.</summary>
    public static string? IsTaken(string name) =>
        name == Base || Truths.Contains(name) || PolicyGrammar.Keywords.Contains(name) ? "a word of the language"
        : PolicyInputCatalogue.Find(name) is not null ? "an input"
        : Functions.Contains(name) ? "a function"
        : PolicyUnits.IsWord(name) ? "a unit"
        : null;
}
