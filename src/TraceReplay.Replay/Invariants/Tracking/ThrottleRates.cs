using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>The tick that the times of mm_vmscan_throttled show.</summary>
internal sealed class ThrottleRates
{
    private const long Second = 1_000_000;

    // CONFIG_HZ of any architecture.
    private static readonly int[] Rates = [24, 48, 50, 60, 64, 100, 128, 200, 250, 256, 300, 500, 1000, 1024, 1200];

    /// <summary>The rates that all timeouts so far fit, as a bit mask over those that kernels have.</summary>
    public int Possible { get; set; } = (1 << Rates.Length) - 1;

    /// <summary>The rates at which a reason has this timeout in microseconds.</summary>
    public static int Of(ThrottleReason reason, long timeout)
    {
        int fit = 0;
        for (int i = 0; i < Rates.Length; i++)
        {
            long jiffies = reason switch
            {
                ThrottleReason.Writeback => Rates[i] / 10,
                ThrottleReason.Isolated => Rates[i] / 50,
                _ => 1,
            };

            fit |= Prints(jiffies, Rates[i], timeout) ? 1 << i : 0;
        }

        return fit;
    }

    /// <summary>The rates at which so many microseconds are whole ticks.</summary>
    public static int OfWait(long delayed)
    {
        int fit = 0;
        for (int i = 0; i < Rates.Length; i++)
        {
            long jiffies = ((delayed * Rates[i]) + (Second / 2)) / Second;
            fit |= Prints(jiffies, Rates[i], delayed) ? 1 << i : 0;
        }

        return fit;
    }

    // jiffies_to_usecs rounds where the rate does not divide a second.
    private static bool Prints(long jiffies, int rate, long usec) => usec - (jiffies * Second / rate) is 0 or 1;
}
