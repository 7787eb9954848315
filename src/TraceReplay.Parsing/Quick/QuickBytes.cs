using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TraceReplay.Parsing;

/// <summary>Up to 32 bytes that are compared with a line at once. The line must reach 32 bytes past the place.</summary>
internal readonly struct QuickBytes
{
    /// <summary>The most bytes that are compared.</summary>
    public const int Most = 32;

    private readonly Vector256<byte> _text;

    // A bit for each byte that counts.
    private readonly uint _wanted;

    public QuickBytes(ReadOnlySpan<byte> text)
    {
        Span<byte> padded = stackalloc byte[Most];
        padded.Clear();
        text.CopyTo(padded);
        _text = Vector256.Create<byte>(padded);
        _wanted = text.Length == Most ? uint.MaxValue : (1u << text.Length) - 1;
    }

    /// <summary>Whether these bytes stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Matches(ref byte at) =>
        (~Vector256.Equals(Vector256.LoadUnsafe(ref at), _text).ExtractMostSignificantBits() & _wanted) == 0;
}
