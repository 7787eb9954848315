namespace TraceReplay.Model;

/// <summary>CONFIG_HZ as far as known: nothing traces it, and kernel/Kconfig.hz offers 100, 250, 300 and 1000.</summary>
/// <param name="Mask">Bit n is set when HZ can be the n-th of these.</param>
public readonly record struct KernelHz(byte Mask)
{
    private static readonly int[] Choices = [100, 250, 300, 1000];

    // usec_timeout by reason and choice, and its bounds by reason and mask: a trace of a machine under pressure holds thousands of waits.
    private static readonly long[] Timeouts = [.. Enum.GetValues<ThrottleReason>().SelectMany(r => Choices.Select(hz => ReclaimThrottleModel.TimeoutUsec(r, hz)))];
    private static readonly Bounds[] TimeoutBounds = [.. Enum.GetValues<ThrottleReason>().SelectMany(r => Enumerable.Range(0, 1 << Choices.Length).Select(mask => BoundsOf(r, mask)))];

    /// <summary>Nothing is known.</summary>
    public static KernelHz Any => new(0b1111);

    /// <summary>The frequencies that are left.</summary>
    public IEnumerable<int> Values => Choices.Where(Has);

    /// <summary>Whether nothing is left: what was seen contradicts itself.</summary>
    public bool IsEmpty => Mask == 0;

    /// <summary>Only <paramref name="hz"/>; empty when no kernel of this kind has it.</summary>
    public static KernelHz Of(int hz) => new((byte)(Array.IndexOf(Choices, hz) is int n and >= 0 ? 1 << n : 0));

    /// <summary>What is left when a jiffy count is printed as that many microseconds.</summary>
    public KernelHz WithTimeout(ThrottleReason reason, long usec)
    {
        int mask = 0;
        for (int i = 0; i < Choices.Length; i++)
        {
            mask |= (Mask & (1 << i)) != 0 && Timeouts[((int)reason * Choices.Length) + i] == usec ? 1 << i : 0;
        }

        return new KernelHz((byte)mask);
    }

    /// <summary>What is left when a wait of whole jiffies, usect_delayed (mm/vmscan.c:591 of 6.12.107), is printed as that many microseconds.</summary>
    public KernelHz WithWait(long usec)
    {
        int mask = 0;
        for (int i = 0; i < Choices.Length; i++)
        {
            mask |= (Mask & (1 << i)) != 0 && ReclaimThrottleModel.IsWholeJiffies(usec, Choices[i]) ? 1 << i : 0;
        }

        return new KernelHz((byte)mask);
    }

    /// <summary>usec_timeout over the frequencies that are left.</summary>
    public Bounds TimeoutUsec(ThrottleReason reason) => TimeoutBounds[((int)reason << Choices.Length) + Mask];

    private static Bounds BoundsOf(ThrottleReason reason, int mask)
    {
        long[] possible = [.. Enumerable.Range(0, Choices.Length).Where(i => (mask & (1 << i)) != 0).Select(i => Timeouts[((int)reason * Choices.Length) + i])];
        return possible.Length == 0 ? Bounds.Unknown : new Bounds(possible.Min(), possible.Max());
    }

    private bool Has(int hz) => (Mask & Of(hz).Mask) != 0;
}
