namespace TraceReplay.Cli;

/// <summary>What <c>accept</c> does with goldens of captures and policies that are gone.</summary>
internal enum Unreferenced : byte
{
    /// <summary>Nothing.</summary>
    Keep,

    /// <summary>Names them, and fails.</summary>
    Fail,

    /// <summary>Deletes them.</summary>
    Delete,
}
