namespace TraceReplay.Cli;

/// <summary>The formats of the contract; each command says which it has.</summary>
internal enum OutputFormat : byte
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts.</summary>
    Json,

    /// <summary>For programs that read a decision at a time.</summary>
    JsonLines,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For CI systems that show tests.</summary>
    JUnit,

    /// <summary>For kernel CI, as kselftest speaks.</summary>
    Ktap,

    /// <summary>For the mail of a patch.</summary>
    Mail,

    /// <summary>For forges.</summary>
    Markdown,

    /// <summary>For a browser.</summary>
    Html,

    /// <summary>For ui.perfetto.dev and Perfetto's trace processor.</summary>
    Perfetto,
}
