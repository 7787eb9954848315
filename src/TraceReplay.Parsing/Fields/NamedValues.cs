using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Values that a trace prints as a word of a small set. A word outside the set is kept as Unknown: it is no error.</summary>
internal static class NamedValues
{
    /// <summary>A zone's name.</summary>
    public static Zone Zone(ReadOnlySpan<byte> text) => text switch
    {
        _ when text.SequenceEqual("DMA32"u8) => Events.Zone.DMA32,
        _ when text.SequenceEqual("Normal"u8) => Events.Zone.Normal,
        _ when text.SequenceEqual("DMA"u8) => Events.Zone.DMA,
        _ when text.SequenceEqual("Movable"u8) => Events.Zone.Movable,
        _ when text.SequenceEqual("Device"u8) => Events.Zone.Device,
        _ when text.SequenceEqual("HighMem"u8) => Events.Zone.HighMem,
        _ => Events.Zone.Unknown,
    };

    /// <summary>
    /// The reason of mm_vmscan_kswapd_clear_hopeless (kswapd_clear_hopeless_reason_ops, include/trace/events/vmscan.h), by name, or
    /// by the number that perf prints when it cannot parse the event's format.
    /// </summary>
    public static ClearReason ClearReason(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("0x"u8))
        {
            text = text[2..];
        }

        return text switch
        {
            _ when text.SequenceEqual("KSWAPD"u8) || text.SequenceEqual("1"u8) => Events.ClearReason.Kswapd,
            _ when text.SequenceEqual("DIRECT"u8) || text.SequenceEqual("2"u8) => Events.ClearReason.Direct,
            _ when text.SequenceEqual("PCP"u8) || text.SequenceEqual("3"u8) => Events.ClearReason.Pcp,
            _ when text.SequenceEqual("OTHER"u8) || text.SequenceEqual("0"u8) => Events.ClearReason.Other,
            _ => Events.ClearReason.Unknown,
        };
    }
}
