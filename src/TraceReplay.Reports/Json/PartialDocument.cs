using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace TraceReplay.Reports;

/// <summary>What was done of a command that was interrupted; a whole result does not have it.</summary>
internal sealed record PartialDocument([property: AllowedValues(PartialRun.Reason)] string Reason, int CapturesDone, int CapturesInterrupted, int CapturesTotal)
{
    /// <summary>Of <c>merge --allow-partial</c> only: the shards whose results would make it whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? MissingShards { get; init; }

    public static PartialDocument? Of(PartialRun? partial) =>
        partial is null ? null : new PartialDocument(PartialRun.Reason, partial.Done, partial.Interrupted, partial.Total);
}

/// <summary>How far a file was read when the command was interrupted: up to this line, 0 where it was not begun.</summary>
internal sealed record InterruptedDocument(string File, long Line);
