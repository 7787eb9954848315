namespace TraceReplay.Parsing;

/// <content>How the reader of snapshots fills the account.</content>
public sealed partial class FileAccount
{
    /// <summary>Counts a line of a snapshot that stands on so many lines of the file; its bytes are asked for when it is malformed.</summary>
    internal void CountSnapshotLine(LineVerdict verdict, long number, ReadOnlySpan<byte> line, Fault fault, int lines)
    {
        switch (verdict)
        {
            case LineVerdict.Parsed:
                Lines.Parsed += lines;
                break;
            case LineVerdict.Ignored:
                Lines.Ignored += lines;
                break;
            case LineVerdict.Malformed:
                CountMalformed(number, line, fault, lines);
                break;
            default:
                Lines.Unknown += lines;
                break;
        }
    }
}
