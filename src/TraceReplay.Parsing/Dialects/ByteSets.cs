using System.Buffers;

namespace TraceReplay.Parsing;

/// <summary>Sets of bytes that lines are searched for.</summary>
internal static class ByteSets
{
    public static readonly SearchValues<byte> DigitsDash = SearchValues.Create("0123456789-"u8);

    public static readonly SearchValues<byte> Tgid = SearchValues.Create("0123456789- "u8);

    public static readonly SearchValues<byte> CpuColumn = SearchValues.Create("CPU:0123456789 "u8);

    public static readonly SearchValues<byte> LowerHex = SearchValues.Create("0123456789abcdef"u8);
}
