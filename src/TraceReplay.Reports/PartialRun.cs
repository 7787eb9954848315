namespace TraceReplay.Reports;

/// <summary>What was done of a command that was interrupted.</summary>
/// <param name="Done">How many captures were read to their ends.</param>
/// <param name="Interrupted">How many were read in part: what is told of them holds for the lines that were read.</param>
/// <param name="Total">How many there were to read; the others were not begun.</param>
public sealed record PartialRun(int Done, int Interrupted, int Total)
{
    /// <summary>Why it was not finished, as the contract has it: by Ctrl-C or a signal to end.</summary>
    public const string Reason = "interrupted";

    /// <summary>The same as a sentence without its end.</summary>
    public string Words => $"interrupted: of {(Total == 1 ? "1 capture" : $"{Total} captures")} {Done} read whole, {Interrupted} in part, {Total - Done - Interrupted} not begun";
}
