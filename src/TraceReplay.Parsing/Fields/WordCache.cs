using System.Buffers.Binary;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// Indexes of words in a <see cref="NameTable"/>. Task names and most words are at most 32 bytes long, so they are compared as four
/// 64-bit numbers; only a word not seen lately is decoded and looked up.
/// </summary>
internal sealed class WordCache(NameTable names)
{
    private const int Slots = 256;
    private const int LongestKept = 32;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <summary>The index of <paramref name="word"/>.</summary>
    public int Index(ReadOnlySpan<byte> word)
    {
        if (word.Length is 0 or > LongestKept)
        {
            return word.IsEmpty ? 0 : names.Intern(word);
        }

        Span<byte> padded = stackalloc byte[LongestKept];
        padded.Clear();
        word.CopyTo(padded);
        ulong a = BinaryPrimitives.ReadUInt64LittleEndian(padded);
        ulong b = BinaryPrimitives.ReadUInt64LittleEndian(padded[8..]);
        ulong c = BinaryPrimitives.ReadUInt64LittleEndian(padded[16..]);
        ulong d = BinaryPrimitives.ReadUInt64LittleEndian(padded[24..]);
        ref Entry entry = ref _entries[((a ^ (b << 1) ^ (c << 2) ^ d) * 0x9E3779B97F4A7C15) >> 56];
        if (((entry.A ^ a) | (entry.B ^ b) | (entry.C ^ c) | (entry.D ^ d)) != 0)
        {
            entry = new Entry(a, b, c, d, names.Intern(word));
        }

        return entry.Index;
    }

    private readonly record struct Entry(ulong A, ulong B, ulong C, ulong D, int Index);
}
