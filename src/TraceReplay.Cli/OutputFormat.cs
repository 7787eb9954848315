namespace TraceReplay.Cli;

/// <summary>The formats that are built.</summary>
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
}
