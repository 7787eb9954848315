using System.ComponentModel.DataAnnotations;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A line beside a finding: <c>self</c>, or an event of the same <c>task</c> or <c>node</c>.</summary>
internal sealed record ContextLineDocument(string File, long Line, string Text, [property: AllowedValues("self", "task", "node")] string Relation)
{
    public static ContextLineDocument Of(ContextLine line) => new(line.File, line.Line, line.Text, Words.Of(line.Relation));
}
