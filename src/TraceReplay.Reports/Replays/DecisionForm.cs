namespace TraceReplay.Reports;

/// <summary>What decisions are rendered as.</summary>
public enum DecisionForm : byte
{
    /// <summary>A line a decision, for people.</summary>
    Text,

    /// <summary>The elements of a JSON array.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>A row a decision.</summary>
    Csv,
}
