using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What policies read of the machine that does not change while it is recorded, as far as the snapshots agree.</summary>
internal static class MachineInputs
{
    /// <summary>Puts it into a frame.</summary>
    public static void Fill(InputFrame frame, Snapshots snapshots)
    {
        frame[PolicyInput.SwapAllRamBacked] = Swaps(snapshots, IsRamBacked);
        frame[PolicyInput.SwapZramOnly] = Swaps(snapshots, IsZram);
        frame[PolicyInput.ZramLimit] = Same(snapshots.ZramMmStats.Select(z => (double)z.MemLimitBytes));
        frame[PolicyInput.ZramUsed] = frame[PolicyInput.ZramOrig] = frame[PolicyInput.ZramCompressed] = Quantity.UnknownSize;
        frame[PolicyInput.ZramRatio] = new Quantity(1, double.PositiveInfinity);
        frame[PolicyInput.ZramWritesBack] = Quantity.Of(WritesBack(snapshots));
        frame[PolicyInput.ZswapStoreFails] = frame[PolicyInput.ZswapWritesBack] = Quantity.UnknownTruth;
        frame[PolicyInput.PsiSomeAvg10] = frame[PolicyInput.PsiFullAvg10] = new Quantity(0, 100);
    }

    // SWP_RAM_BACKED of the RFC: zram and brd. Without a snapshot nothing is known; without a device nothing is swapped, and all of it is.
    private static Quantity Swaps(Snapshots snapshots, Func<SwapDevice, bool> isSo)
    {
        bool isRead = snapshots.SwapFiles.Count > 0 || snapshots.Swaps.Count > 0;
        return Quantity.Of(isRead ? Kleene.Known(snapshots.Swaps.All(isSo)) : Tri.Unknown);
    }

    private static bool IsZram(SwapDevice swap) => swap.Name.StartsWith("/dev/zram", StringComparison.Ordinal);

    // brd's devices are ram0, ram1, …
    private static bool IsRamBacked(SwapDevice swap) =>
        IsZram(swap) || (swap.Name.StartsWith("/dev/ram", StringComparison.Ordinal) && swap.Name.AsSpan("/dev/ram".Length) is [>= '0' and <= '9', ..]);

    // A device is set up before it is swapped to, and keeps its backing device and whether a limit holds; the limit itself runs down.
    private static Tri WritesBack(Snapshots snapshots)
    {
        if (snapshots.ZramBackingDevices.Count == 0)
        {
            return Tri.Unknown;
        }

        if (snapshots.ZramBackingDevices.All(d => d.Path is null))
        {
            return Tri.False;
        }

        bool[] limited = [.. snapshots.ZramWritebackLimits.Select(l => l.IsEnabled).OfType<bool>()];
        return limited.Length > 0 && limited.All(l => !l) && snapshots.ZramBackingDevices.All(d => d.Path is not null) ? Tri.True : Tri.Unknown;
    }

    private static Quantity Same(IEnumerable<double> values)
    {
        double[] distinct = [.. values.Distinct()];
        return distinct.Length == 1 ? Quantity.Exactly(distinct[0]) : Quantity.UnknownSize;
    }
}
