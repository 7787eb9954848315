namespace TraceReplay.Tests;

/// <summary>Waits for a task where a test cannot: all input of these tests lies in memory or on a local disk.</summary>
internal static class Sync
{
    public static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    public static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
