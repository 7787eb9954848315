namespace TraceReplay.Events;

/// <summary>A row of /proc/swaps at one moment.</summary>
/// <param name="Name">The device or file, with the kernel's escapes (<c>\040</c> for a blank).</param>
/// <param name="SizeKb">Its size in kB.</param>
/// <param name="UsedKb">How much of it is in use, in kB.</param>
public sealed record SwapSample(string Name, long SizeKb, long UsedKb);
