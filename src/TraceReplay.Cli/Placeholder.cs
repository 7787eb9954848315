namespace TraceReplay.Cli;

internal static class Placeholder
{
    // Exit code 2 of the contract: the command could not do its job.
    private static int Main()
    {
        Console.Error.WriteLine("tracereplay: not written yet");
        return 2;
    }
}
