namespace TraceReplay.Fuzz;

/// <summary>A capture that is read twice gives the same events.</summary>
internal sealed class AgainOracle : IOracle
{
    public string Name => "reading again gives the same";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading)
    {
        long first = reading.Events;
        string account = Account(reading);
        reading.Again();
        return reading.Events == first && Account(reading) == account ? null : $"{first} events, then {reading.Events}; {account}, then {Account(reading)}";
    }

    private static string Account(Reading reading) => string.Join(' ', reading.Capture?.Files.Select(f =>
        $"{f.Name}:{f.Lines.Parsed}/{f.Lines.Ignored}/{f.Lines.Unknown}/{f.Lines.Malformed}/{f.LostEvents}/{f.Truncated}/{f.Error}") ?? []);
}
